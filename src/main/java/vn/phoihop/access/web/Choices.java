package vn.phoihop.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.access.Reach;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// The organisations an administrator chooses from, and what organisations are called.
@Component
class Choices {

    private final Organisations organisations;
    private final Reach reach;
    private final Clock clock;
    private final ZoneId zone;

    Choices(Organisations organisations, Reach reach, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.organisations = organisations;
        this.reach = reach;
        this.clock = clock;
        this.zone = zone;
    }

    List<OrganisationLine> inReach(Actor by) {
        var within = reach.within(by);
        return organisations.inForceOn(today()).stream()
                .filter(line -> within.map(mine -> mine.contains(line.id())).orElse(true))
                .toList();
    }

    Map<OrganisationId, String> names(Collection<OrganisationId> ids) {
        return organisations.names(ids);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
