package vn.phoihop.protection;

/// A place in a text that names, reaches or identifies a person: what kind, from which character to which, and the
/// characters themselves.
public record PersonalDataFound(PersonalDataKind kind, int from, int to, String text) {}
