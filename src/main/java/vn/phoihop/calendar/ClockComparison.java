package vn.phoihop.calendar;

import java.time.Instant;

/// A comparison of all clocks with their ledgers: when, how many, and how many differed (there should be none).
public record ClockComparison(Instant began, Instant ended, int clocks, int differences) {}
