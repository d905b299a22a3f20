package vn.phoihop.access;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// Something that was tried and not let through; recorded in a transaction of its own.
public sealed interface Denial extends Act {

    /// A sign-in that failed. The subject names the account if there is one; what was typed is not kept, because it
    /// may be a password typed into the wrong field.
    record SignInFailed(String subject, String detail, Actor by, Instant at) implements Denial {}

    /// Somebody who is signed in asked for what is not theirs; the detail is the address without its query.
    record AttemptDenied(String subject, String detail, Actor by, Instant at) implements Denial {}
}
