package vn.phoihop.programmes.coverage;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/// A target with one thing otherwise.
final class With {

    private With() {}

    /// The target, if it is at the version that was seen.
    static Target version(Target target, int seen) {
        if (seen != target.version()) {
            throw new OptimisticLockingFailureException("target " + target.id());
        }
        return target;
    }

    static Target clock(Target old, UUID clock) {
        return with(old, Dates.of(old), old.programme(), old.number(), old.exemptReason(), clock);
    }

    static Target drafted(Target old, LocalDate on, UUID programme) {
        return with(old, Dates.of(old).drafted(on), programme, old.number(), old.exemptReason(), old.clock());
    }

    static Target signed(Target old, LocalDate on, String number, @Nullable UUID programme) {
        return with(old, Dates.of(old).signed(on), programme, number, old.exemptReason(), old.clock());
    }

    static Target ended(Target old, LocalDate on) {
        return with(old, Dates.of(old).ended(on), old.programme(), old.number(), old.exemptReason(), old.clock());
    }

    static Target exempt(Target old, LocalDate on, String reason) {
        return with(old, Dates.of(old).exempt(on), old.programme(), old.number(), reason, old.clock());
    }

    private static Target with(
            Target old,
            Dates dates,
            @Nullable UUID programme,
            String number,
            String exemptReason,
            @Nullable UUID clock) {
        return new Target(
                old.province(),
                old.id(),
                old.owner(),
                old.unit(),
                old.level(),
                old.form(),
                old.basis(),
                old.setOn(),
                old.dueOn(),
                dates.drafted,
                dates.signed,
                dates.ended,
                programme,
                number,
                dates.exempt,
                exemptReason,
                clock,
                old.version());
    }

    /// What happened to a target, and when.
    private record Dates(
            @Nullable LocalDate drafted,
            @Nullable LocalDate signed,
            @Nullable LocalDate ended,
            @Nullable LocalDate exempt) {

        static Dates of(Target target) {
            return new Dates(target.draftedOn(), target.signedOn(), target.endedOn(), target.exemptOn());
        }

        Dates drafted(LocalDate on) {
            return new Dates(on, signed, ended, exempt);
        }

        /// A paper that is signed was drafted no later than it was signed.
        Dates signed(LocalDate on) {
            return new Dates(drafted == null || on.isBefore(drafted) ? on : drafted, on, ended, exempt);
        }

        Dates ended(LocalDate on) {
            return new Dates(drafted, signed, on, exempt);
        }

        Dates exempt(LocalDate on) {
            return new Dates(drafted, signed, ended, on);
        }
    }
}
