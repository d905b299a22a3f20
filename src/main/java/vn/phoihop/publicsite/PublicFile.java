package vn.phoihop.publicsite;

/// A rebuilt copy of a file, as everyone may have it.
public record PublicFile(String name, String mediaType, byte[] bytes) {}
