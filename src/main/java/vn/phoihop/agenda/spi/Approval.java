package vn.phoihop.agenda.spi;

import java.time.Instant;
import vn.phoihop.shared.Reference;

/// Something that waits for a decision: which record, the key of the words that say what is to be decided, since when.
public record Approval(Reference record, String words, Instant since) {}
