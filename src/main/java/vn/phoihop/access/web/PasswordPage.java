package vn.phoihop.access.web;

/// What the page to change a password shows: whether it must be changed before anything else, and the key of what is
/// wrong with what was typed (or nothing).
public record PasswordPage(String userName, boolean mustChange, String wrong) {}
