package vn.phoihop.petitions;

/// When voters are met: before a session, after it, or on a theme (tiếp xúc chuyên đề).
public enum RoundKind {
    BEFORE,
    AFTER,
    THEMATIC
}
