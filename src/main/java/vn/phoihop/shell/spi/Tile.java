package vn.phoihop.shell.spi;

/// A figure on the home page that opens its list: the key of its words, the figure as text, where it leads.
public record Tile(int order, String key, String figure, String path) {}
