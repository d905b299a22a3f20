package vn.phoihop.clarifications;

import java.time.Instant;

/// A ground for which a published clarification is looked at again.
public record Contest(String ground, String sourceLink, Instant at) {}
