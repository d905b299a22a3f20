package vn.phoihop.protection.cards;

/// Why a card was let go of.
public enum Destruction {
    TERM_OVER,
    REPORTER_ASKED,
    KEPT_BY_MISTAKE,
    CASE_REFERRED
}
