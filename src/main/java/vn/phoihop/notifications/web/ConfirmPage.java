package vn.phoihop.notifications.web;

/// Asks whether an address is to be used; when the link is too old or somebody else’s, says so.
public record ConfirmPage(boolean isRight, String address, String token) {}
