package vn.phoihop.registry;

/// Which way a document goes, seen from the organisation whose register it is in.
public enum Direction {
    /// Văn bản đến.
    INCOMING,
    /// Văn bản đi.
    OUTGOING
}
