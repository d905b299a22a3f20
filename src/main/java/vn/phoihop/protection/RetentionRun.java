package vn.phoihop.protection;

import java.time.Instant;
import java.time.LocalDate;

/// What the nightly job let go of, of one kind of data, on one day; `failed` says what went wrong, or nothing.
public record RetentionRun(LocalDate day, String code, int count, String batch, Instant ranAt, String failed) {}
