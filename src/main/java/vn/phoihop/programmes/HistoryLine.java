package vn.phoihop.programmes;

import java.time.Instant;
import java.util.List;

/// A sentence of the history of a programme: when, by whom, the key of what happened and what fills it.
public record HistoryLine(Instant at, String name, String act, List<String> details) {}
