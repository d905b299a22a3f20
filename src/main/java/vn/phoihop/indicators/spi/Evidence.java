package vn.phoihop.indicators.spi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// A record that counts: which, for whom (a body, or an area where the place decides), and since when. A record counts
/// once for a unit, unless it counts by its parts (each answer to one request): then `part` says which.
public record Evidence(
        Reference thing,
        String part,
        @Nullable OrganisationId body,
        @Nullable AreaId area,
        Instant at) {

    /// It counts for an organisation.
    public static Evidence of(Reference thing, OrganisationId body, Instant at) {
        return new Evidence(thing, "", body, null, at);
    }

    /// It counts for the area it concerns.
    public static Evidence in(Reference thing, AreaId area, Instant at) {
        return new Evidence(thing, "", null, area, at);
    }

    /// It counts by this part of it.
    public Evidence by(String ownPart) {
        return new Evidence(thing, ownPart, body, area, at);
    }

    /// The moment that stands for a day on which something was signed.
    public static Instant on(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
