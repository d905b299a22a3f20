package vn.phoihop.publicsite;

/// A rebuilt copy of a file, as everyone may have it.
@SuppressWarnings("ArrayRecordComponent") // written out as it is, never compared
public record PublicFile(String name, String mediaType, byte[] bytes) {}
