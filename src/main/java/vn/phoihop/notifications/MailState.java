package vn.phoihop.notifications;

/// How far a letter has come.
public enum MailState {
    /// Will be sent when it is due.
    WAITING,
    /// A node makes its words and calls the server.
    CLAIMED,
    /// A node hands it to the server: from here on the server may have it.
    HANDING_OVER,
    /// The server took it.
    SENT,
    /// When it was to leave there was nothing left to say.
    NOTHING,
    /// The server said that nobody takes mail at the address.
    REFUSED,
    /// The work stopped while the server may already have had it; it is not sent again by itself.
    UNCERTAIN,
    /// The server did not take it for about a day.
    GIVEN_UP
}
