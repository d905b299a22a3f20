package vn.phoihop.publicsite.spi;

/// Another entry that belongs to this one, and in which way (a sentence such as “Gộp cùng”).
public record PublicLink(PublicKind kind, String number, String title, String relation) {}
