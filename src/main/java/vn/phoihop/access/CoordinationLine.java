package vn.phoihop.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;

/// One organisation follows the work of another, from a day up to (not including) another.
public record CoordinationLine(
        UUID id,
        OrganisationId coordinator,
        OrganisationId coordinated,
        LocalDate from,
        @Nullable LocalDate to) {}
