package vn.phoihop.concerns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.concerns.triage.Rubric;
import vn.phoihop.publicsite.spi.PublicPreview;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Sentence;
import vn.phoihop.tasks.TaskLine;

/// A concern in full, as its sheet shows it. `may` is what this actor can do with it now; `rubric` the version in
/// force, by which it is rated next.
public record ConcernSheet(
        ConcernLine line,
        Problem problem,
        Set<Part> parts,
        Set<ConcernMove> may,
        Set<Further> further,
        List<ClockLine> clocks,
        @Nullable Rated rated,
        Rubric rubric,
        @Nullable Reference head,
        List<ConcernLine> linked,
        List<TaskLine> tasks,
        Papers papers) {

    /// The same without anything the first rating shows in: its values, the terms and tasks it set, the acts it opens,
    /// what was said of it.
    ConcernSheet blind() {
        return new ConcernSheet(
                line.blind(),
                problem,
                parts,
                Set.of(),
                Set.of(),
                List.of(),
                null,
                rubric,
                head,
                linked,
                List.of(),
                papers.blind());
    }

    /// What can be done beside the moves of the table.
    public enum Further {
        ASK_SECOND_RATING,
        NAME_LEADER,
        LINK_RECORD,
        NOTE
    }

    /// The problem in full: facts, what is asked, the exact place, the unit, why it was routed there.
    public record Problem(
            String facts,
            String wish,
            String place,
            String unit,
            String routed,
            boolean isReachable,
            int waits,
            int contests) {}

    /// The rating in force: why the level is what it is, and what would change it.
    public record Rated(
            Rating rating, Sentence why, int score, Rubric rubric, List<String> gates, Instant at, int given) {}

    /// What is written down beside the concern.
    public record Papers(
            List<Spell> spells,
            List<Message> messages,
            List<Answer> answers,
            List<Promise> promises,
            List<Proof> proofs,
            List<Reference> links,
            @Nullable Plan plan,
            List<Signature> signatures,
            List<Told> history) {

        Papers blind() {
            return new Papers(List.of(), List.of(), List.of(), List.of(), proofs, links, null, List.of(), List.of());
        }
    }

    /// How long an organisation had it, in days worked; null: nobody.
    public record Spell(
            @Nullable OrganisationId organisation,
            Instant from,
            @Nullable Instant to,
            int days) {}

    /// A word between us and whoever reported.
    public record Message(Instant at, String kind, boolean isOurs, String words) {}

    /// An answer as it was drafted, approved, sent; while it waits, what anyone would see.
    public record Answer(
            int ordinal,
            String kind,
            String reply,
            String summary,
            @Nullable Outcome outcome,
            @Nullable LocalDate fullOn,
            String drafter,
            Instant draftedAt,
            String approver,
            @Nullable Instant approvedAt,
            @Nullable Instant sentAt,
            @Nullable PublicPreview preview,
            boolean isOwn) {}

    /// What proves something.
    public record Proof(
            Instant at,
            String purpose,
            String source,
            String title,
            @Nullable UUID document,
            String name) {}

    /// The handling plan with what is told before, during and after.
    public record Plan(String steps, String before, String during, String after) {}

    /// A move with one signature; whether this actor may sign second; what anyone would see then.
    public record Signature(
            UUID id,
            ConcernMove move,
            String words,
            String more,
            String code,
            @Nullable LocalDate day,
            @Nullable Integer level,
            String name,
            Instant at,
            boolean maySign,
            @Nullable PublicPreview preview) {}

    /// A sentence of the history: its key and what fills it.
    public record Told(
            Instant at, @Nullable OrganisationId organisation, String name, String act, List<String> details) {}

    /// The answer that waits to be approved or sent.
    public @Nullable Answer waiting() {
        return papers.answers().isEmpty() || papers.answers().getLast().sentAt() != null
                ? null
                : papers.answers().getLast();
    }
}
