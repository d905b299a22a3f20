package vn.phoihop.clarifications;

/// What follows when the claim is right.
public enum Follow {
    /// A public concern is opened.
    CONCERN,
    /// What the authorities had said is put right.
    OFFICIAL_CORRECTION
}
