package vn.phoihop.reports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;

/// What a regime said in one of its versions, since when, by whom and why; `at` is null for what came with the program.
public record RegimeVersion(
        int version,
        NewRegime said,
        String outlineName,
        @Nullable Instant at,
        String person,
        @Nullable OrganisationId organisation,
        String reason) {}
