package vn.phoihop.concerns.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaKind;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Seats;
import vn.phoihop.registry.symbols.Folded;
import vn.phoihop.shared.Actor;

/// The communes one may name as the place of a concern: those of one’s province today, by name with or without
/// diacritics.
@Component
class Communes {

    private static final Set<AreaKind> LOWEST = EnumSet.of(AreaKind.COMMUNE, AreaKind.WARD, AreaKind.SPECIAL_ZONE);

    private final Areas areas;
    private final Seats seats;
    private final Clock clock;
    private final ZoneId zone;

    Communes(Areas areas, Seats seats, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.areas = areas;
        this.seats = seats;
        this.clock = clock;
        this.zone = zone;
    }

    List<String> names(Actor actor) {
        return names(seats.provinceOf(actor.organisation()));
    }

    List<String> names(String province) {
        return of(province).stream().map(AreaLine::name).toList();
    }

    Optional<AreaId> named(String typed, Actor actor) {
        return named(typed, seats.provinceOf(actor.organisation()));
    }

    /// The commune of a province with this name: whole, or without “xã”, “phường”.
    Optional<AreaId> named(String typed, String province) {
        var words = Folded.of(typed).words();
        var all = of(province);
        var whole = all.stream()
                .filter(area -> Folded.of(area.name()).words().equals(words))
                .toList();
        var bare = whole.isEmpty() && !words.isEmpty()
                ? all.stream()
                        .filter(area -> Folded.of(area.name()).words().endsWith(" " + words))
                        .toList()
                : whole;
        return bare.size() == 1 ? Optional.of(bare.getFirst().id()) : Optional.empty();
    }

    private List<AreaLine> of(String province) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return areas.withCode(province, today)
                .map(area -> areas.within(area.id(), today).stream()
                        .filter(each -> LOWEST.contains(each.kind()))
                        .toList())
                .orElse(List.of());
    }
}
