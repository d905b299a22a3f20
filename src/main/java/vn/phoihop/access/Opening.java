package vn.phoihop.access;

import vn.phoihop.shared.AccountId;

/// How opening an account, or giving it a new password, ended.
public sealed interface Opening {

    /// Done; the password is to be used once and is never shown again.
    record Opened(AccountId account, String oneTimePassword) implements Opening {}

    /// Not done, and why.
    record Refused(Refusal why) implements Opening {}
}
