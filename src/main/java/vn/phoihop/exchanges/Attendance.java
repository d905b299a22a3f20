package vn.phoihop.exchanges;

/// Who of an organisation came to a meeting: a count and roles, never names.
public record Attendance(LegId leg, int present, String people) {}
