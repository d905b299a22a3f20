package vn.phoihop.notifications;

/// Why a wish about notices is not granted.
public enum Refusal {
    /// No mail server is set up.
    NO_MAIL,
    /// What was typed is no e-mail address.
    ADDRESS_MALFORMED,
    /// A letter to confirm an address was asked for a moment ago.
    TOO_SOON,
    /// The link was made for another address, another person, or is too old.
    LINK_OVER,
    /// A time of day that is none.
    TIME_MALFORMED,
    /// Quiet hours need a beginning and an end.
    QUIET_HALF,
    /// Quiet hours that never end, or cover all hours in which offices are open.
    QUIET_ALWAYS
}
