package vn.phoihop.tasks;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;

/// A task in full, as its sheet shows it. `may` is what this actor can do with it now.
public record TaskSheet(
        TaskLine line,
        Deadline deadline,
        String unit,
        @Nullable Place place,
        int extensions,
        @Nullable Instant acceptedAt,
        Set<Part> parts,
        Set<TaskMove> may,
        Set<Further> further,
        List<ClockLine> clocks,
        @Nullable TaskLine whole,
        List<TaskLine> split,
        Papers papers) {

    /// What can be done beside the moves of the table.
    public enum Further {
        NOTE,
        ATTACH,
        SPLIT,
        ASK,
        DECIDE,
        KEEP_LEAD,
        URGE
    }

    /// What is written down beside the task.
    public record Papers(
            List<Noted> notes,
            List<Proof> proofs,
            List<Blocked> obstacles,
            List<Asked> extensions,
            List<GivenBack> returns,
            List<Urged> urgings,
            List<Told> history) {}

    /// How far it is, in words.
    public record Noted(Instant at, OrganisationId organisation, String name, String words) {}

    /// What proves it, or, after acceptance, a defect.
    public record Proof(
            Instant at,
            OrganisationId organisation,
            String name,
            Evidence.Kind kind,
            String title,
            @Nullable UUID document,
            String address,
            @Nullable BigDecimal figure,
            String unit,
            @Nullable LocalDate asOf,
            boolean isDefect) {}

    /// What blocked it, and until when.
    public record Blocked(
            Instant at, Obstacle obstacle, @Nullable Instant endedAt) {}

    /// A later date asked for, and what was decided (null: nothing yet).
    public record Asked(
            Instant askedAt,
            String askedBy,
            String reason,
            @Nullable LocalDate day,
            @Nullable Integer days,
            @Nullable Instant decidedAt,
            String decidedBy,
            @Nullable Boolean granted,
            String words,
            LocalDate dueBefore,
            @Nullable LocalDate dueAfter) {}

    /// A lead that was not competent and said who is.
    public record GivenBack(
            Instant at,
            OrganisationId lead,
            OrganisationId competent,
            String reason,
            @Nullable Instant answeredAt,
            String answer) {}

    /// Urged, for the how manieth time, by whom (null: by the ladder), in which words, offering which help.
    public record Urged(
            int ordinal, Instant at, @Nullable OrganisationId organisation, String name, String words, String help) {}

    /// A sentence of the history: its key and what fills it.
    public record Told(
            Instant at, @Nullable OrganisationId organisation, String name, String act, List<String> details) {}

    /// What blocks it now.
    public @Nullable Blocked blockedNow() {
        return papers.obstacles().stream()
                .filter(each -> each.endedAt() == null)
                .findFirst()
                .orElse(null);
    }

    /// The later date that waits for a decision.
    public @Nullable Asked asked() {
        return papers.extensions().stream()
                .filter(each -> each.decidedAt() == null)
                .findFirst()
                .orElse(null);
    }

    /// The return that waits for an answer.
    public @Nullable GivenBack givenBack() {
        return papers.returns().stream()
                .filter(each -> each.answeredAt() == null)
                .findFirst()
                .orElse(null);
    }
}
