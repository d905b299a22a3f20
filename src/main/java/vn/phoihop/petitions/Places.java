package vn.phoihop.petitions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.AreaKind;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.registry.symbols.Folded;
import vn.phoihop.shared.Actor;

/// Where voters are met: the communes of one’s own province today, and the province itself.
@Component
public class Places {

    private final Organisations organisations;
    private final Areas areas;
    private final Clock clock;
    private final ZoneId zone;

    Places(Organisations organisations, Areas areas, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.organisations = organisations;
        this.areas = areas;
        this.clock = clock;
        this.zone = zone;
    }

    /// The areas one may name, the province last.
    @Transactional(readOnly = true)
    public List<AreaLine> around(Actor actor) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var home = organisations.need(actor.organisation()).area();
        var province = areas.path(home, today).stream()
                .filter(area -> area.kind() == AreaKind.PROVINCE || area.kind() == AreaKind.CITY)
                .findFirst();
        return province.map(area -> within(area, today)).orElseGet(() -> List.of(areas.need(home)));
    }

    private List<AreaLine> within(AreaLine province, LocalDate today) {
        var all = areas.within(province.id(), today).stream()
                .filter(area -> !area.id().equals(province.id()))
                .toList();
        return Stream.concat(all.stream(), Stream.of(province)).toList();
    }

    /// The area a text names among these: with or without its kind (“xã Tân Hòa”, “Tân Hòa”), with or without
    /// diacritics.
    static Optional<AreaLine> named(String text, List<AreaLine> known) {
        var words = bare(text);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var exact = known.stream()
                .filter(area ->
                        Folded.of(area.name()).words().equals(Folded.of(text).words()))
                .findFirst();
        return exact.isPresent()
                ? exact
                : known.stream().filter(area -> bare(area.name()).equals(words)).findFirst();
    }

    private static String bare(String name) {
        return Folded.of(name)
                .words()
                .replaceFirst("^(?:cu tri )?(?:(?:xa|phuong|thi tran|dac khu|tinh|thanh pho) )?", "");
    }
}
