package vn.phoihop.registry.outgoing;

/// What a later document does to one that was issued.
public enum Amendment {
    /// Đính chính: a letter corrects an error of form.
    CORRECTS,
    /// Thay thế: a document of equal form stands in its place, because its content was wrong.
    REPLACES
}
