package vn.phoihop.access.web;

import java.time.Instant;
import java.util.UUID;

/// A session as its owner sees it: what kind of device, since when, last used when, and whether it is this one.
public record SessionLine(UUID handle, String device, Instant since, Instant lastUsed, boolean isThis) {}
