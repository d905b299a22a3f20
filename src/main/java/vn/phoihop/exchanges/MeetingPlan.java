package vn.phoihop.exchanges;

import java.time.Instant;

/// When and where a meeting is, and what it is about, one point a line.
public record MeetingPlan(Instant starts, Instant ends, String place, String agenda) {}
