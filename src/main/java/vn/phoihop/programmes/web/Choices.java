package vn.phoihop.programmes.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.OrganisationId;

/// The bodies a form offers: those of the area of the lead and of the areas above it, and those already named.
@Component
class Choices {

    private final Organisations organisations;
    private final Areas areas;
    private final Clock clock;
    private final ZoneId zone;

    Choices(Organisations organisations, Areas areas, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.organisations = organisations;
        this.areas = areas;
        this.clock = clock;
        this.zone = zone;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    List<OrganisationLine> bodies(OrganisationId lead, List<OrganisationId> named) {
        var own = organisations.need(lead);
        var ended = own.validity().lastDay();
        var on = ended != null && ended.isBefore(today()) ? ended : today();
        var near = areas.path(own.area(), on).stream().map(AreaLine::id).toList();
        var bodies = new LinkedHashMap<OrganisationId, OrganisationLine>();
        var all = organisations.inForceOn(on, near);
        all.stream().filter(line -> line.area().equals(own.area())).forEach(line -> bodies.put(line.id(), line));
        all.forEach(line -> bodies.putIfAbsent(line.id(), line));
        var missing = named.stream().filter(id -> !bodies.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            organisations.lines(missing).forEach(line -> bodies.put(line.id(), line));
        }
        return List.copyOf(bodies.values());
    }
}
