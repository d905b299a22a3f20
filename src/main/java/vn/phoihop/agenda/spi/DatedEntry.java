package vn.phoihop.agenda.spi;

import java.time.Instant;
import vn.phoihop.shared.Reference;

/// Something with a beginning, an end and a place.
public record DatedEntry(Reference record, Instant from, Instant to, String place) {}
