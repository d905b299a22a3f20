package vn.phoihop.press;

/// What a finding rests on.
public enum SourceKind {
    DOCUMENT,
    RECORDS,
    SITE_VISIT,
    MEASUREMENT,
    STATEMENT
}
