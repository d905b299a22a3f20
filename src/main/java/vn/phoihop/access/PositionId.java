package vn.phoihop.access;

import java.util.UUID;

/// Names a position: what one person may do for one organisation, for a time.
public record PositionId(UUID value) {}
