package vn.phoihop.indicators.spi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.shared.OrganisationId;

/// What is to be counted: a kind of evidence, for the organisations of some units with everything below them, or for
/// what lies in their areas, between two days, both included.
///
/// The tree is the one of the last day; bodies and areas that became part of a unit in between are in it, each under
/// every id it ever had. `start` is the first moment of the first day, `before` the moment counting ends: nothing from
/// then on counts (the end of the last day, or now while the period is running).
public record EvidenceQuestion(
        String kind,
        Set<OrganisationId> bodies,
        Set<AreaId> areas,
        LocalDate from,
        LocalDate to,
        Instant start,
        Instant before) {

    public EvidenceQuestion {
        bodies = Set.copyOf(bodies);
        areas = Set.copyOf(areas);
    }

    /// The bodies as the parameter of a query.
    public UUID[] bodyIds() {
        return ids(bodies.stream().map(OrganisationId::value).toList());
    }

    /// The areas as the parameter of a query.
    public UUID[] areaIds() {
        return ids(areas.stream().map(AreaId::value).toList());
    }

    private static UUID[] ids(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
