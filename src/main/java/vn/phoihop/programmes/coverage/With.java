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
                old.draftedOn(),
                old.signedOn(),
                old.endedOn(),
                old.programme(),
                old.number(),
                old.exemptOn(),
                old.exemptReason(),
                clock,
                old.version());
    }

    static Target drafted(Target old, LocalDate on, UUID programme) {
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
                on,
                old.signedOn(),
                old.endedOn(),
                programme,
                old.number(),
                old.exemptOn(),
                old.exemptReason(),
                old.clock(),
                old.version());
    }

    static Target signed(Target old, LocalDate on, String number, @Nullable UUID programme) {
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
                earlier(old.draftedOn(), on),
                on,
                old.endedOn(),
                programme,
                number,
                old.exemptOn(),
                old.exemptReason(),
                old.clock(),
                old.version());
    }

    /// A paper that is signed was drafted no later than it was signed.
    private static LocalDate earlier(@Nullable LocalDate drafted, LocalDate signed) {
        return drafted == null || signed.isBefore(drafted) ? signed : drafted;
    }

    static Target ended(Target old, LocalDate on) {
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
                old.draftedOn(),
                old.signedOn(),
                on,
                old.programme(),
                old.number(),
                old.exemptOn(),
                old.exemptReason(),
                old.clock(),
                old.version());
    }

    static Target exempt(Target old, LocalDate on, String reason) {
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
                old.draftedOn(),
                old.signedOn(),
                old.endedOn(),
                old.programme(),
                old.number(),
                on,
                reason,
                old.clock(),
                old.version());
    }
}
