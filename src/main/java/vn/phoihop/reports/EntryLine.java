package vn.phoihop.reports;

import java.time.Instant;
import java.util.List;
import vn.phoihop.shared.OrganisationId;

/// A line of the history: what was done, by whom of which organisation, what fills its sentence, what was said.
public record EntryLine(
        String act, OrganisationId organisation, String person, Instant at, List<String> details, String words) {}
