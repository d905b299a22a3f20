package vn.phoihop.organisations;

import java.io.Serializable;
import java.util.UUID;

/// Names an area (địa bàn) as it was for a time.
public record AreaId(UUID value) implements Serializable {}
