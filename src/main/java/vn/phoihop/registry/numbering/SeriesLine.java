package vn.phoihop.registry.numbering;

/// A series as its clerk sees it: what it numbers, how far it has come, and how many of its numbers were given before
/// the system did.
public record SeriesLine(Book book, String typeGroup, String period, int opened, int last) {}
