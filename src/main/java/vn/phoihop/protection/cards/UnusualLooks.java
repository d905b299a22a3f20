package vn.phoihop.protection.cards;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.protection.cards.WeekLooks.Look;
import vn.phoihop.protection.spi.CaseBook;
import vn.phoihop.shared.OrganisationId;

/// The two signs that other modules know of: a card read while nothing happened on its case for a week before and
/// after, and a card read for an organisation of another area than that of the case.
@Component
class UnusualLooks {

    private static final Duration AROUND = Duration.ofDays(7);

    /// A look is given some days in which the work it was for shows.
    private static final Duration TIME_TO_ACT = Duration.ofDays(3);

    private final WeekLooks looks;
    private final ObjectProvider<CaseBook> books;
    private final Organisations organisations;
    private final Areas areas;
    private final Clock clock;
    private final ZoneId zone;

    UnusualLooks(
            WeekLooks looks,
            ObjectProvider<CaseBook> books,
            Organisations organisations,
            Areas areas,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.looks = looks;
        this.books = books;
        this.organisations = organisations;
        this.areas = areas;
        this.clock = clock;
        this.zone = zone;
    }

    List<AccessReview> signs(LocalDate week) {
        var from = week.atStartOfDay(zone).toInstant();
        var until = week.plusDays(7).atStartOfDay(zone).toInstant();
        var all = looks.between(from, until);
        if (all.isEmpty()) {
            return List.of();
        }
        var active = active(all, from.minus(AROUND), until.plus(AROUND));
        var ripe = clock.instant().minus(TIME_TO_ACT);
        var home = homes(all);
        var found = new ArrayList<AccessReview>();
        found.addAll(lines(week, Sign.NO_ACTIVITY, all, look -> isIdle(look, ripe, active)));
        found.addAll(lines(week, Sign.OUTSIDE_AREA, all, look -> isOutside(look, home)));
        return found;
    }

    private boolean isIdle(Look look, Instant ripe, Set<UUID> active) {
        var isKnown = books.stream().anyMatch(book -> book.kind().equals(look.kind()));
        return isKnown && look.last().isBefore(ripe) && !active.contains(look.caseId());
    }

    private Set<UUID> active(List<Look> all, Instant from, Instant until) {
        var active = new HashSet<UUID>();
        books.forEach(book -> active.addAll(book.active(
                all.stream()
                        .filter(look -> look.kind().equals(book.kind()))
                        .map(Look::caseId)
                        .collect(Collectors.toSet()),
                from,
                until)));
        return active;
    }

    private Map<OrganisationId, OrganisationLine> homes(Collection<Look> all) {
        var ids = new HashSet<OrganisationId>();
        all.forEach(look -> {
            ids.add(look.organisation());
            ids.add(look.owner());
        });
        return organisations.lines(ids).stream().collect(Collectors.toMap(OrganisationLine::id, line -> line));
    }

    /// Neither works within the area of the other.
    private boolean isOutside(Look look, Map<OrganisationId, OrganisationLine> home) {
        var reader = home.get(look.organisation());
        var owner = home.get(look.owner());
        return reader != null
                && owner != null
                && !reader.area().equals(owner.area())
                && !isWithin(reader, owner)
                && !isWithin(owner, reader);
    }

    private boolean isWithin(OrganisationLine inner, OrganisationLine outer) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return areas.path(inner.area(), today).stream()
                .anyMatch(area -> area.id().equals(outer.area()));
    }

    private static List<AccessReview> lines(LocalDate week, Sign sign, List<Look> all, Predicate<Look> unusual) {
        var byPerson = all.stream().filter(unusual).collect(Collectors.groupingBy(Look::account));
        return byPerson.values().stream()
                .map(own -> new AccessReview(
                        week,
                        own.getFirst().account(),
                        own.getFirst().who(),
                        own.getFirst().organisation(),
                        sign,
                        own.stream().mapToInt(Look::count).sum(),
                        "",
                        "",
                        1))
                .toList();
    }
}
