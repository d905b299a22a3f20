package vn.phoihop.reading.figures;

import java.util.Set;

/// A count and the names listed for it.
///
/// `counts` are the numbers of names that the list can be read as; `sure` says that it can be read in one way only.
public record NameList(Statement count, String text, Set<Integer> counts, int likely, boolean sure) {}
