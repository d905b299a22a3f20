package vn.phoihop.agenda;

/// Why something was not done.
public enum Refusal {
    /// Somebody else of the organisation took the record after the page was shown.
    TAKEN_MEANWHILE
}
