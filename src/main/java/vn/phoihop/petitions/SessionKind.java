package vn.phoihop.petitions;

/// What kind of session a council holds: regular (thường lệ), thematic (chuyên đề), extraordinary (phát sinh đột xuất).
public enum SessionKind {
    REGULAR,
    THEMATIC,
    EXTRAORDINARY
}
