package vn.phoihop.typesetting;

/// The divisions of a text (bố cục), from the widest to the narrowest.
public enum Level {
    PART,
    CHAPTER,
    SECTION,
    SUBSECTION,
    ARTICLE,
    ROMAN,
    NUMBER,
    NESTED,
    CLAUSE,
    POINT
}
