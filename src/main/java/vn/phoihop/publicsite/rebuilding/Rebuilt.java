package vn.phoihop.publicsite.rebuilding;

/// A rebuilt file: its type, its bytes, and the text that can be read in it.
@SuppressWarnings("ArrayRecordComponent") // written out as it is, never compared
public record Rebuilt(String mediaType, byte[] bytes, String text) {}
