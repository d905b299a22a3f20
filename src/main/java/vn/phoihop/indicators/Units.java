package vn.phoihop.indicators;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;

/// Where an actor’s figures belong, and which areas they see: what lies inside the areas of the organisations they act
/// for or coordinate, because that is where figures roll up to.
@Component
class Units {

    private final UnitStore store;
    private final Territories territories;
    private final Organisations organisations;
    private final Clock clock;
    private final ZoneId zone;

    Units(
            UnitStore store,
            Territories territories,
            Organisations organisations,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.territories = territories;
        this.organisations = organisations;
        this.clock = clock;
        this.zone = zone;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /// What the actor is to areas today: one look at the organisations, for as many areas as are asked about.
    Standing standing(Actor actor) {
        var territory = territories.now();
        var today = today();
        var day = territory.on(today);
        if (Standing.isInstallation(actor)) {
            return new Standing(actor, territory, today, List.of(), Optional.empty());
        }
        var known = new LinkedHashSet<>(actor.visibility().organisations());
        known.add(actor.organisation());
        var lines = organisations.lines(known);
        var seen = lines.stream()
                .filter(line -> actor.visibility().organisations().contains(line.id()))
                .map(OrganisationLine::area)
                .distinct()
                .flatMap(area -> day.find(area).stream())
                .toList();
        var own = lines.stream()
                .filter(line -> line.id().equals(actor.organisation()))
                .findFirst()
                .flatMap(line -> day.find(line.area()));
        return new Standing(actor, territory, today, seen, own);
    }

    /// The areas inside which the actor sees every figure.
    List<AreaLine> seenBy(Actor actor) {
        return standing(actor).seen();
    }

    /// Whether the actor sees figures of this area: it lies inside an area of theirs today, or became part of one.
    boolean sees(Actor actor, AreaId area, LocalDate on) {
        return standing(actor).sees(area, on);
    }

    /// Whether the actor enters figures for this area: it lies inside the own area, or became part of it.
    boolean keeps(Actor actor, AreaId area, LocalDate on) {
        return standing(actor).keeps(area, on);
    }

    /// What the actor is to the figures of an area: who enters them, who receives them, and whether a leader.
    Set<Part> parts(Actor actor, AreaId area, LocalDate on) {
        return standing(actor).parts(area, on);
    }

    /// As [#keeps], for many areas of one day.
    Predicate<AreaLine> keeper(Actor actor, LocalDate on) {
        var standing = standing(actor);
        return area -> standing.keeps(area.line(), on);
    }

    /// The area directly below `scope` in which an area lies on a day; itself when it is the scope.
    AreaLine below(AreaId scope, AreaLine area, LocalDate on) {
        var outer = territories.now().line(scope);
        var below = area;
        for (var step : territories.now().on(on).upwards(area.line())) {
            if (step.line().equals(outer)) {
                return below;
            }
            below = step;
        }
        return below;
    }

    /// Whether an area lay inside another on a day.
    boolean isInside(AreaId inner, AreaId outer, LocalDate on) {
        return territories.now().on(on).isWithin(inner, outer);
    }

    /// Numbers and provinces of areas on a day, for many at once.
    Map<String, Seat> seats(LocalDate on, Collection<AreaLine> areas) {
        store.enrol(areas.stream().map(AreaLine::line).toList());
        var numbers = store.areas();
        var day = territories.now().on(on);
        var seats = new HashMap<String, Seat>();
        for (var area : areas) {
            var number = numbers.get(area.line());
            if (number != null) {
                seats.put(area.code(), new Seat(number, day.province(area.line()), area));
            }
        }
        return seats;
    }

    /// The number of the unit, its province on the day, and its area.
    record Seat(int unit, String province, AreaLine area) {}

    /// Where the figures of an area (or of a body in it) stand on a day; empty when it was not in force.
    Optional<Seat> seat(AreaId area, Optional<OrganisationId> body, LocalDate on) {
        var territory = territories.now();
        return territory
                .on(on)
                .find(area)
                .map(line -> new Seat(
                        store.number(line.line(), body), territory.on(on).province(line.line()), line));
    }

    /// The area with this number, as it was on a day.
    Optional<Seat> numbered(int unit, LocalDate on) {
        var day = territories.now().on(on);
        return store.area(unit).flatMap(day::find).map(area -> new Seat(unit, day.province(area.line()), area));
    }

    /// The unit with this number, as it was on a day, and the body in it when it is one.
    Optional<Holder> holder(int unit, LocalDate on) {
        var day = territories.now().on(on);
        return store.unit(unit)
                .flatMap(row -> day.find(row.area())
                        .map(area -> new Holder(new Seat(unit, day.province(area.line()), area), row.organisation())));
    }

    /// A unit, and the body in it that reports for itself.
    record Holder(Seat seat, Optional<OrganisationId> body) {}

    /// Every area of a level inside one on a day, with its number (0 when it never reported) and province.
    List<Seat> leaves(AreaId scope, AreaLevel level, LocalDate on) {
        var day = territories.now().on(on);
        var numbers = store.areas();
        return day.find(scope).stream()
                .flatMap(area -> day.leaves(area, level).stream())
                .map(leaf -> new Seat(numbers.getOrDefault(leaf.line(), 0), day.province(leaf.line()), leaf))
                .toList();
    }

    /// The first moment of a day in the office’s zone.
    Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /// The first moment after a day in the office’s zone; null without a day.
    @Nullable
    Instant endOf(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
