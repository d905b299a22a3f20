package vn.phoihop.access;

import java.time.Instant;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// What happens to accounts and to the rights of people.
public sealed interface AccountAct extends Act {

    /// The account it happened to.
    AccountId account();

    @Override
    default String subject() {
        return "accounts/" + account().value();
    }

    /// An account was opened.
    record AccountOpened(AccountId account, Actor by, Instant at) implements AccountAct {}

    /// The name or the address of a person changed.
    record AccountCorrected(AccountId account, Actor by, Instant at) implements AccountAct {}

    /// Somebody chose a new password for their own account.
    record PasswordChanged(AccountId account, Actor by, Instant at) implements AccountAct {}

    /// An administrator gave an account a password to be used once; the second factor is taken off with it.
    record PasswordReset(AccountId account, Actor by, Instant at) implements AccountAct {}

    /// An account may not sign in any more.
    record AccountLocked(AccountId account, Actor by, Instant at) implements AccountAct {}

    /// An account may sign in again.
    record AccountUnlocked(AccountId account, Actor by, Instant at) implements AccountAct {}

    /// All sessions of an account were ended.
    record SignedOutEverywhere(AccountId account, Actor by, Instant at) implements AccountAct {}

    /// Somebody signed in.
    record SignInAccepted(AccountId account, Actor by, Instant at) implements AccountAct {}

    /// Somebody may now act for an organisation.
    record PositionGiven(AccountId account, OrganisationId organisation, String detail, Actor by, Instant at)
            implements AccountAct {}

    /// Somebody may no longer act for an organisation.
    record PositionEnded(AccountId account, OrganisationId organisation, String detail, Actor by, Instant at)
            implements AccountAct {}

    /// Somebody turned on codes from a device at sign-in.
    record SecondFactorTurnedOn(AccountId account, Actor by, Instant at) implements AccountAct {}

    /// Codes are no longer asked at sign-in.
    record SecondFactorTurnedOff(AccountId account, Actor by, Instant at) implements AccountAct {}

    /// Somebody signed in with one of the codes kept on paper.
    record RecoveryCodeUsed(AccountId account, Actor by, Instant at) implements AccountAct {}
}
