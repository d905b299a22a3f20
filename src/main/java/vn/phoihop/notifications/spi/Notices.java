package vn.phoihop.notifications.spi;

/// Takes what a module finds worth telling and sees that it reaches each person once.
public interface Notices {

    /// Puts a notice into the inboxes of its receivers, in the transaction of the caller; the e-mail follows by itself.
    /// Telling the same key to the same person again does nothing.
    void tell(Notice notice);
}
