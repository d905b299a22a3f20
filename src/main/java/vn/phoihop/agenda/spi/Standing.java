package vn.phoihop.agenda.spi;

/// A figure a leader looks at (units that have not signed, tasks sent back twice): the key of its words, how many of
/// how many, and the address of the list it was counted from. `of` is 0 when there is no whole.
public record Standing(int order, String words, long count, long of, String path) {}
