package vn.phoihop.concerns.triage;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.phoihop.shared.Sentence;

/// A version of the rubric: weights, thresholds and gates, which a province decides and publishes. They are policy, not
/// a finding: the proposal that comes with the program is version 1.
///
/// `weights` make the score with integers, so that no profile falls on the wrong side of a threshold; `thresholds` are
/// the scores from which levels 2, 3 and 4 begin; `anchors` the words of this version for a value of a criterion
/// (`H3`), where they are not those of the program.
public record Rubric(
        int version,
        Map<Criterion, Integer> weights,
        List<Integer> thresholds,
        Set<Gate> gates,
        Map<String, String> anchors) {

    public Rubric {
        weights = Map.copyOf(weights);
        thresholds = List.copyOf(thresholds);
        gates = Set.copyOf(gates);
        anchors = Map.copyOf(anchors);
        if (weights.size() != Criterion.values().length
                || weights.values().stream().anyMatch(weight -> weight < 0)
                || thresholds.size() != 3
                || !thresholds.equals(thresholds.stream().sorted().toList())) {
            throw new IllegalArgumentException(
                    "a rubric has six weights that are not negative, and three thresholds that rise");
        }
    }

    /// With the anchors of the program.
    public Rubric(int version, Map<Criterion, Integer> weights, List<Integer> thresholds, Set<Gate> gates) {
        this(version, weights, thresholds, gates, Map.of());
    }

    /// What a value of a criterion means in this version.
    public Sentence anchor(Criterion criterion, int value) {
        var code = criterion.name() + value;
        var own = anchors.get(code);
        return own == null
                ? Sentence.of("concerns.triage.anchor." + code)
                : Sentence.of("concerns.triage.anchor.own", own, code);
    }

    /// Version 1: 30, 20, 15, 15, 10, 10; levels from 100, 180 and 260; all gates.
    public static Rubric proposed() {
        var weights = Criterion.inOrder(List.of(30, 20, 15, 15, 10, 10));
        return new Rubric(1, weights, List.of(100, 180, 260), EnumSet.allOf(Gate.class));
    }

    /// What one step of a criterion adds to the score.
    public int weight(Criterion criterion) {
        return weights.getOrDefault(criterion, 0);
    }

    /// The level of a profile and what decided it. Unknown criteria make a range: `low` takes them as 0, `high` as 4,
    /// and one works with the level above the low one, so that what nobody has looked at cannot sink.
    public Assessment assess(Profile profile) {
        var low = grade(profile.assuming(0));
        var high = grade(profile.assuming(Criterion.TOP));
        var working = Math.min(high.level(), low.level() + 1);
        return new Assessment(this, profile, working, low, high);
    }

    /// The grade of a complete profile: level = min(ceiling, max(level by score, floor)).
    Grade grade(Profile profile) {
        var score = score(profile);
        var floors = EnumSet.noneOf(Gate.class);
        gates.stream().filter(gate -> !gate.isCeiling() && gate.holds(profile)).forEach(floors::add);
        var byScore = byScore(score);
        if (floors.isEmpty() && gates.contains(Gate.G5) && Gate.G5.holds(profile)) {
            return new Grade(Math.min(byScore, Gate.G5.level()), byScore, score, Set.of(Gate.G5));
        }
        var floor = floors.stream().mapToInt(Gate::level).max().orElse(1);
        return new Grade(Math.max(byScore, floor), byScore, score, Set.copyOf(floors));
    }

    private int score(Profile profile) {
        return Arrays.stream(Criterion.values())
                .mapToInt(criterion -> weight(criterion) * profile.at(criterion))
                .sum();
    }

    private int byScore(int score) {
        return 1
                + (int) thresholds.stream()
                        .filter(threshold -> score >= threshold)
                        .count();
    }

    /// What a complete profile comes to: its level, the level its score alone would give, and the gates that hold.
    record Grade(int level, int byScore, int score, Set<Gate> gates) {}
}
