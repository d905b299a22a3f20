package vn.phoihop.registry.spi;

/// Something that can be done with a document: the key of its words, where it is done, and how often it was already
/// (0: never).
public record DocumentAct(String words, String path, int done) {}
