package vn.phoihop.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// Takes in what units below wrote: their words one by one or merged, each with where it came from.
@Component
public class Consolidation {

    private final SubmissionStore store;
    private final SectionStore sections;
    private final CopyStore copies;
    private final TakenStore taken;
    private final Reports reports;
    private final Organisations organisations;

    Consolidation(
            SubmissionStore store,
            SectionStore sections,
            CopyStore copies,
            TakenStore taken,
            Reports reports,
            Organisations organisations) {
        this.store = store;
        this.sections = sections;
        this.copies = copies;
        this.taken = taken;
        this.reports = reports;
        this.organisations = organisations;
    }

    /// What a unit below wrote in the same place, as it was sent.
    public record Words(
            SubmissionId report,
            String number,
            OrganisationId unit,
            String unitName,
            int section,
            String words,
            String writer,
            boolean isTaken) {}

    /// What the units below wrote, by the number of the section it belongs to above: that of the same number and kind,
    /// or the first of the same kind.
    @Transactional(readOnly = true)
    public Map<Integer, List<Words>> below(SubmissionId id, Actor actor) {
        var submission = store.need(id, actor);
        var request = submission.takesIn();
        if (request == null || !actor.visibility().organisations().contains(submission.unit())) {
            return Map.of();
        }
        var above = sections.of(submission);
        var found = copies.below(request, actor);
        var names = organisations.names(
                found.stream().map(CopyStore.Below::unit).distinct().toList());
        var already = new HashSet<String>();
        taken.of(submission).forEach(one -> already.add(one.from() + "/" + one.section()));
        var all = new LinkedHashMap<Integer, List<Words>>();
        for (var one : found) {
            place(above, one)
                    .ifPresent(no -> all.computeIfAbsent(no, key -> new ArrayList<>())
                            .add(new Words(
                                    one.report(),
                                    one.number(),
                                    one.unit(),
                                    names.getOrDefault(one.unit(), ""),
                                    one.no(),
                                    one.words(),
                                    one.editor(),
                                    already.contains(one.report() + "/" + no))));
        }
        return all;
    }

    private static Optional<Integer> place(List<SectionText> above, CopyStore.Below one) {
        var same = above.stream()
                .filter(section -> section.no() == one.no() && section.kind() == one.kind())
                .findFirst();
        return same.or(() -> above.stream()
                        .filter(section -> section.kind() == one.kind())
                        .findFirst())
                .map(SectionText::no);
    }

    /// How words are taken over.
    public enum Way {
        /// One paragraph for each unit, as it stands.
        ONE_BY_ONE,
        /// One item for each unit, named.
        NAMED,
        /// One sentence that names the units who say the same.
        MERGED
    }

    /// What is taken over into which section, seen at which version.
    public record Choice(int section, int version, Set<SubmissionId> from, Way way) {
        public Choice {
            from = Set.copyOf(from);
        }
    }

    /// Adds the words of the chosen units to a section, each with a mark that leads back to where it came from.
    @Transactional
    public Optional<Refusal> takeOver(SubmissionId id, Choice choice, Instant at, Actor by) {
        var submission = store.need(id, by);
        var refused = submission.refusesWriting(by);
        if (refused.isPresent()) {
            return refused;
        }
        var request = submission.takesIn();
        if (request == null) {
            return Optional.of(Refusal.NOTHING_BELOW);
        }
        var above = sections.of(submission);
        var chosen = copies.below(request, by).stream()
                .filter(one -> choice.from().contains(one.report()))
                .filter(one ->
                        place(above, one).filter(no -> no == choice.section()).isPresent())
                .toList();
        if (chosen.isEmpty()) {
            return Optional.of(Refusal.NOTHING_CHOSEN);
        }
        var body = sections.need(submission, choice.section()).body();
        var added = added(submission, choice, chosen, at, by);
        var whole = body.isBlank() ? added : body.stripTrailing() + "\n" + added;
        return reports.write(id, choice.section(), choice.version(), whole, at, by);
    }

    private String added(Submission submission, Choice choice, List<CopyStore.Below> chosen, Instant at, Actor by) {
        var names = organisations.names(
                chosen.stream().map(CopyStore.Below::unit).distinct().toList());
        var lines = new ArrayList<String>();
        var sources = new StringBuilder();
        for (var one : chosen) {
            var mark = " [[từ: " + taken.take(submission, choice.section(), one, by, at) + "]]";
            var name = names.getOrDefault(one.unit(), "");
            switch (choice.way()) {
                case ONE_BY_ONE -> lines.add(one.words() + mark);
                case NAMED -> lines.add("- " + name + ": " + one.words().replaceAll("\\s*\n\\s*-?\\s*", " ") + mark);
                case MERGED -> sources.append(mark);
            }
        }
        if (choice.way() == Way.MERGED) {
            var units = chosen.stream()
                    .map(one -> names.getOrDefault(one.unit(), ""))
                    .distinct()
                    .toList();
            lines.add(chosen.getFirst().words().replaceAll("\\s*\n\\s*", " ") + " (" + String.join("; ", units) + ")."
                    + sources);
        }
        return String.join("\n", lines);
    }
}
