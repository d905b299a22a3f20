package vn.phoihop.reports;

/// A section of an outline: its label as this outline numbers it, its level (0: without a title), what it holds, what
/// is asked there, and the words it begins with.
public record OutlineSection(
        int no, String label, int level, String title, SectionKind kind, String guide, String starter) {}
