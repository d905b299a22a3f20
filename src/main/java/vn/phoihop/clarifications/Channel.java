package vn.phoihop.clarifications;

/// By which way a proposal came: never from whom.
public enum Channel {
    OFFICE,
    PARTNER,
    PUBLIC_PAGE
}
