package vn.phoihop.reports;

/// An outline (đề cương) as lists show it: how many sections, and where it comes from.
public record OutlineLine(String code, String name, String source, int sections, boolean isOwn) {}
