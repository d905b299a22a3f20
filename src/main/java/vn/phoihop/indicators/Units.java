package vn.phoihop.indicators;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Role;

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
            return new Standing(actor, territory, today, List.of(), Optional.empty(), Optional.empty());
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
        var office = lines.stream()
                .filter(line -> line.id().equals(actor.organisation()))
                .findFirst();
        return new Standing(
                actor,
                territory,
                today,
                seen,
                office.flatMap(line -> day.find(line.area())),
                office.map(OrganisationLine::line));
    }

    /// The areas inside which the actor sees every figure.
    List<AreaLine> seenBy(Actor actor) {
        return standing(actor).seen();
    }

    /// Whether the actor sees figures of this area: it lies inside an area of theirs today, or became part of one.
    boolean sees(Actor actor, AreaId area, LocalDate on) {
        return standing(actor).sees(area, on);
    }

    /// Whether the actor enters these figures: those of an area inside the own one, or that became part of it; those of
    /// a body only when they work for it, or for what it became.
    boolean keeps(Standing standing, Unit unit, LocalDate on) {
        return unit.body()
                .map(body -> Standing.isInstallation(standing.actor()) || isOf(standing, body))
                .orElseGet(() -> standing.keeps(unit.area(), on));
    }

    private boolean isOf(Standing standing, OrganisationId body) {
        return standing.isOf(body)
                || organisations.successorsOn(standing.today(), body).stream()
                        .anyMatch(heir -> standing.isOf(heir.line()));
    }

    /// What the actor is to figures: who enters them, who receives them, and whether a leader. The figures of a body
    /// are received by the bodies above it, by coordinators, and by who works for an area above.
    Set<Part> parts(Standing standing, Unit unit, LocalDate on) {
        return unit.body()
                .map(body -> partsOfBody(standing, unit, body, on))
                .orElseGet(() -> standing.parts(unit.area(), on));
    }

    private Set<Part> partsOfBody(Standing standing, Unit unit, OrganisationId body, LocalDate on) {
        var parts = EnumSet.noneOf(Part.class);
        if (keeps(standing, unit, on)) {
            parts.add(Part.LEAD);
        } else if (standing.sees(unit.area(), on) && isAbove(standing, unit, body)) {
            parts.add(Part.RECEIVER);
        }
        if (standing.isLeader()) {
            parts.add(Part.APPROVER);
        }
        return parts;
    }

    private boolean isAbove(Standing standing, Unit unit, OrganisationId body) {
        return !standing.isOwn(unit.area())
                || standing.actor().is(Role.COORDINATOR)
                || organisations.descendants(standing.actor().organisation(), standing.today()).stream()
                        .anyMatch(below -> below.line().equals(body));
    }

    /// The body with this line as it is called on a day; empty when it was not in force.
    Optional<OrganisationLine> body(OrganisationId line, LocalDate on) {
        return organisations.successorsOn(on, line).stream()
                .filter(one -> one.line().equals(line))
                .findFirst();
    }

    /// The unit as pages name it on a day.
    Reporter reporter(Seat seat, Optional<OrganisationId> body, LocalDate on) {
        return new Reporter(seat.area(), body.flatMap(line -> body(line, on)).orElse(null));
    }

    /// The body the actor works for, by its electronic identifier, if it has one on this day.
    Map<String, Seat> ownBody(Actor actor, LocalDate on) {
        return standing(actor).office().flatMap(line -> body(line, on)).stream()
                .filter(body -> body.identifier() != null)
                .flatMap(body -> seat(new Unit(body.area(), Optional.of(body.line())), on).stream()
                        .map(seat -> Map.entry(Objects.requireNonNull(body.identifier()), seat)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Every area of a level inside one on a day, each for itself.
    List<Holder> areas(AreaId scope, AreaLevel level, LocalDate on) {
        return leaves(scope, level, on).stream()
                .map(seat -> new Holder(seat, Optional.empty(), Reporter.of(seat.area())))
                .toList();
    }

    /// Every body in force on a day in the areas of a level inside one, with the number of its figures (0 when it never
    /// reported): of each the figures are expected that bodies give for themselves.
    List<Holder> bodies(AreaId scope, AreaLevel level, LocalDate on) {
        var areas = new LinkedHashMap<AreaId, Seat>();
        leaves(scope, level, on).forEach(seat -> areas.put(seat.area().line(), seat));
        var numbers = new HashMap<OrganisationId, Integer>();
        store.of(areas.keySet()).forEach(row -> row.organisation().ifPresent(body -> numbers.put(body, row.no())));
        var bodies = new ArrayList<Holder>();
        for (var body : organisations.inForceOn(on, areas.keySet())) {
            var seat = areas.get(body.area());
            if (seat != null) {
                var own = new Seat(numbers.getOrDefault(body.line(), 0), seat.province(), seat.area());
                bodies.add(new Holder(own, Optional.of(body.line()), new Reporter(seat.area(), body)));
            }
        }
        return bodies;
    }

    /// As [Standing#keeps], for many areas of one day.
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

    /// The line of an area.
    AreaId line(AreaId area) {
        return territories.now().line(area);
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

    /// Where the figures of a unit stand on a day; empty when it was not in force.
    Optional<Seat> seat(Unit unit, LocalDate on) {
        var territory = territories.now();
        return territory
                .on(on)
                .find(unit.area())
                .map(line -> new Seat(
                        store.number(line.line(), unit.body()), territory.on(on).province(line.line()), line));
    }

    /// Where the figures of a unit stand for a period; only for who sees its area.
    Seat seen(Unit unit, Period period, Actor actor) {
        return seat(unit, period.cutOff())
                .filter(seat -> sees(actor, unit.area(), period.cutOff()))
                .orElseThrow(() -> new NotThere("area " + unit.area().value()));
    }

    /// The unit with this number, as it was on a day, and the body in it when it is one.
    Optional<Holder> holder(int unit, LocalDate on) {
        var day = territories.now().on(on);
        return store.unit(unit)
                .flatMap(row -> day.find(row.area())
                        .map(area -> new Seat(unit, day.province(area.line()), area))
                        .map(seat -> new Holder(seat, row.organisation(), reporter(seat, row.organisation(), on))));
    }

    /// A unit, the body in it when it reports for itself, and how it is named.
    record Holder(Seat seat, Optional<OrganisationId> body, Reporter reporter) {}

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
