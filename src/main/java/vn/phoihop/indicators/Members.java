package vn.phoihop.indicators;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.indicators.Units.Seat;
import vn.phoihop.indicators.spi.Evidence;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.shared.OrganisationId;

/// Who makes up some units on a day, with everything below them: the areas, those that became part of them since the
/// first day included, and the organisations in these areas. Each under every id it ever had.
final class Members {

    private final Map<AreaId, Seat> byArea = new HashMap<>();
    private final Map<OrganisationId, Seat> byBody = new HashMap<>();

    private Members() {}

    /// One body, under every id it had between the days of a window. Those below it are not in it: they report for
    /// themselves, and a record is to count once in the sum of them all.
    static Members ofBody(Seat seat, OrganisationId line, Window window, Collection<OrganisationLine> organisations) {
        var members = new Members();
        organisations.stream()
                .filter(body -> body.line().equals(line) && isInForce(body, window))
                .forEach(body -> members.byBody.put(body.id(), seat));
        return members;
    }

    /// The members of units as the tree was on the last day of a window.
    Members(Collection<Seat> seats, Territory territory, Window window, Collection<OrganisationLine> organisations) {
        var units = new HashMap<AreaId, Seat>();
        seats.forEach(seat -> units.put(seat.area().line(), seat));
        var places = new HashSet<AreaLine>(territory.on(window.to()).all());
        places.addAll(territory.on(window.from()).all());
        for (var place : places) {
            var start = place.validity().isInForceOn(window.from()) ? window.from() : window.to();
            unit(territory, units, place, start, window.to())
                    .ifPresent(seat -> territory.ids(place.line()).forEach(id -> byArea.put(id, seat)));
        }
        var lines = new HashMap<OrganisationId, Seat>();
        for (var body : organisations) {
            var seat = byArea.get(body.area());
            if (seat != null && isInForce(body, window)) {
                lines.put(body.line(), seat);
            }
        }
        for (var body : organisations) {
            var seat = lines.get(body.line());
            if (seat != null) {
                byBody.put(body.id(), seat);
            }
        }
    }

    /// The one unit an area wholly belongs to on the last day; empty when it went to several, or to another.
    private static Optional<Seat> unit(
            Territory territory, Map<AreaId, Seat> units, AreaLine area, LocalDate from, LocalDate to) {
        var day = territory.on(to);
        var found = new HashSet<Optional<Seat>>();
        for (var heir : territory.heirs(area.line(), from, to).areas()) {
            found.add(day.upwards(heir).stream()
                    .filter(step -> units.containsKey(step.line()))
                    .findFirst()
                    .map(step -> units.get(step.line())));
        }
        return found.size() == 1 ? found.iterator().next() : Optional.empty();
    }

    private static boolean isInForce(OrganisationLine body, Window window) {
        var end = body.validity().to();
        return !body.validity().from().isAfter(window.to()) && (end == null || end.isAfter(window.from()));
    }

    Set<AreaId> areas() {
        return byArea.keySet();
    }

    Set<OrganisationId> bodies() {
        return byBody.keySet();
    }

    /// The unit a record counts for; null when it belongs to none of them.
    @Nullable
    Seat unitOf(Evidence evidence) {
        var body = evidence.body();
        if (body != null) {
            return byBody.get(body);
        }
        var area = evidence.area();
        return area == null ? null : byArea.get(area);
    }
}
