package vn.phoihop.petitions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.OrganisationId;

/// What was promised to voters, and by when. It is open until it is kept: moved or broken, it is open still, and every
/// date it had stays readable.
public record Promise(
        String province,
        PromiseId id,
        PetitionId petition,
        OrganisationId lead,
        Kind kind,
        String text,
        LocalDate firstDue,
        LocalDate dueOn,
        int moved,
        int broken,
        boolean isOpen,
        ClockId clock,
        @Nullable Instant keptAt,
        List<Dated> dates) {

    /// What is promised: the full answer that follows a holding one, or that something is done.
    public enum Kind {
        FULL_ANSWER,
        ROADMAP
    }

    /// A date it had, what happened with it, and why.
    public record Dated(String act, LocalDate dueOn, String reason, Instant at) {}
}
