package vn.phoihop.petitions;

/// What a voter said: an opinion (ý kiến phản ánh), which is noted and counted, or a petition (kiến nghị), which is
/// answered.
public enum PetitionKind {
    OPINION,
    PETITION
}
