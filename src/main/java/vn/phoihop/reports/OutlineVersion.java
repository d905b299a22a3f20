package vn.phoihop.reports;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;

/// An outline in one of its versions: reports whose cut-off is on or after `from` are written by it (null: the first);
/// since when, by whom and why; `at` is null for what came with the program.
public record OutlineVersion(
        int version,
        String name,
        String source,
        @Nullable LocalDate from,
        @Nullable Instant at,
        String person,
        @Nullable OrganisationId organisation,
        String reason) {

    /// Whether reports with this cut-off may be written by it.
    boolean isForReportsOf(LocalDate cutOff) {
        return from == null || !from.isAfter(cutOff);
    }
}
