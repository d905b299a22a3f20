package vn.phoihop.access.web;

/// What the page shows that asks for a code: the key of what is to be said (or nothing), and how long to wait.
public record CodePage(String said, long minutes, long seconds) {}
