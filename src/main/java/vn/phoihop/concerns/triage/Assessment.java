package vn.phoihop.concerns.triage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.phoihop.shared.Sentence;

/// What the rubric says of a profile: the level one works with, the range while something is unknown, the score, the
/// gates that hold whatever the unknown turns out to be, and why.
public final class Assessment {

    private final Rubric rubric;
    private final Profile profile;
    private final int level;
    private final Rubric.Grade low;
    private final Rubric.Grade high;

    Assessment(Rubric rubric, Profile profile, int level, Rubric.Grade low, Rubric.Grade high) {
        this.rubric = rubric;
        this.profile = profile;
        this.level = level;
        this.low = low;
        this.high = high;
    }

    /// The level to work with, 1 to 4.
    public int level() {
        return level;
    }

    /// The level if every unknown criterion were 0.
    public int low() {
        return low.level();
    }

    /// The level if every unknown criterion were 4.
    public int high() {
        return high.level();
    }

    /// The score, 0 to 400, with unknown criteria as 0.
    public int score() {
        return low.score();
    }

    /// The score with unknown criteria as 4.
    public int highScore() {
        return high.score();
    }

    /// The gates that hold, in their order.
    public List<Gate> gates() {
        return Stream.of(Gate.values())
                .filter(gate -> low.gates().contains(gate) && high.gates().contains(gate))
                .toList();
    }

    /// A smaller value of one criterion that would lower the level.
    public record Change(Criterion criterion, int value, int level) {}

    /// The nearest single change that would lower the level of a complete profile: the smallest step, and among equal
    /// steps the one that weighs least. None when no single criterion does.
    public Optional<Change> whatWouldLowerIt() {
        if (!profile.isComplete()) {
            return Optional.empty();
        }
        return Arrays.stream(Criterion.values())
                .flatMap(this::lowering)
                .min(Comparator.comparingInt((Change change) -> profile.at(change.criterion()) - change.value())
                        .thenComparingInt(change -> rubric.weight(change.criterion()))
                        .thenComparing(Change::criterion, Comparator.reverseOrder()));
    }

    private Stream<Change> lowering(Criterion criterion) {
        return IntStream.range(0, profile.at(criterion))
                .mapToObj(value -> new Change(
                        criterion,
                        value,
                        rubric.grade(profile.with(criterion, value)).level()))
                .filter(change -> change.level() < level);
    }

    /// The sentence that says why: the gate that decided or the two largest contributions, and what would change it.
    public Sentence why() {
        if (low() != high()) {
            return Sentence.of(
                    "concerns.triage.why.range",
                    level,
                    low(),
                    high(),
                    all(profile.unknown().stream()
                            .map(criterion -> Sentence.of("concerns.triage.unknown." + criterion))
                            .toList()));
        }
        var cause = cause(profile.isComplete() ? profile : profile.assuming(0));
        if (level == 1) {
            return Sentence.of("concerns.triage.why.lowest", level, cause);
        }
        if (!profile.isComplete()) {
            return Sentence.of("concerns.triage.why.whatever", level, cause);
        }
        return whatWouldLowerIt()
                .map(change -> Sentence.of(
                        "concerns.triage.why", level, cause, change.level(), change.criterion(), change.value()))
                .orElseGet(() -> Sentence.of("concerns.triage.why.firm", level, cause));
    }

    private Sentence cause(Profile known) {
        var deciding = deciding();
        var criteria = deciding.map(gate -> gate.reasons(known)).orElseGet(() -> largest(known));
        var anchors = all(criteria.stream()
                .map(criterion -> rubric.anchor(criterion, known.at(criterion)))
                .toList());
        return deciding.map(gate -> Sentence.of(
                        gate.isCeiling() ? "concerns.triage.ceiling" : "concerns.triage.gate", anchors, gate))
                .orElse(anchors);
    }

    /// The gate without which the level would be another: the highest floor above the score, or the ceiling below it.
    private Optional<Gate> deciding() {
        return low.level() == low.byScore()
                ? Optional.empty()
                : low.gates().stream()
                        .filter(gate -> gate.level() == low.level())
                        .min(Comparator.naturalOrder());
    }

    private List<Criterion> largest(Profile known) {
        var sorted = Arrays.stream(Criterion.values())
                .filter(criterion -> known.at(criterion) > 0)
                .sorted(Comparator.comparingInt(
                                (Criterion criterion) -> -rubric.weight(criterion) * known.at(criterion))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(2)
                .toList();
        return sorted.isEmpty() ? List.of(Criterion.H) : sorted;
    }

    /// “a”, “a and b”, “a, b and c”.
    private static Sentence all(List<Sentence> parts) {
        var said = parts.getLast();
        for (int i = parts.size() - 2; i >= 0; i--) {
            var joint = i == parts.size() - 2 ? "concerns.triage.and" : "concerns.triage.comma";
            said = Sentence.of(joint, parts.get(i), said);
        }
        return said;
    }
}
