package vn.phoihop.programmes;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.organisations.Branch;
import vn.phoihop.shared.OrganisationId;

/// A party: as it is called on the paper, what it undertakes, whom it followed and when it left, what it answered to
/// the draft, and its signature.
public record Party(
        OrganisationId organisation,
        int place,
        String name,
        String abbreviation,
        Branch branch,
        String duties,
        Succession succession,
        Answer answer,
        Signature signature) {

    /// Whom it followed, by which decision, and the day it was followed itself.
    public record Succession(
            @Nullable OrganisationId succeeds,
            String decision,
            @Nullable LocalDate leftOn) {
        static final Succession NONE = new Succession(null, "", null);
    }

    /// What it said to the draft: the clock it was asked by, when it answered, and whether it agrees.
    public record Answer(
            @Nullable ClockId clock,
            @Nullable Instant at,
            @Nullable Boolean agrees) {
        static final Answer NONE = new Answer(null, null, null);
    }

    /// Its signature; `on` is null while it is awaited.
    public record Signature(
            @Nullable ClockId clock,
            @Nullable LocalDate on,
            String signatory,
            String office,
            @Nullable AuthorityMark mark,
            String mandate,
            String hash,
            String recordedBy) {
        static final Signature NONE = new Signature(null, null, "", "", null, "", "", "");
    }

    /// Whether it is a party today: not followed by another.
    public boolean isActive() {
        return succession.leftOn() == null;
    }

    public boolean hasSigned() {
        return signature.on() != null;
    }

    public boolean hasAnswered() {
        return answer.at() != null;
    }
}
