package vn.phoihop.agenda;

import java.time.Instant;

/// A calendar as it is read: its text, the mark by which another reading knows that nothing changed, and since when it
/// has been so.
public record Feed(String text, String mark, Instant changedAt) {}
