package vn.phoihop.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.AreaKind;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;

/// The organisations one may name as lead or as co-operating: those in force today in the province of one’s own.
@Component
public class Bodies {

    private final Organisations organisations;
    private final Areas areas;
    private final Clock clock;
    private final ZoneId zone;

    Bodies(Organisations organisations, Areas areas, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.organisations = organisations;
        this.areas = areas;
        this.clock = clock;
        this.zone = zone;
    }

    /// What can be named, nearest first.
    @Transactional(readOnly = true)
    public BodyNames around(Actor actor) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var own = organisations.need(actor.organisation());
        var path = areas.path(own.area(), today);
        var province = path.stream()
                .filter(area -> area.kind() == AreaKind.PROVINCE || area.kind() == AreaKind.CITY)
                .findFirst();
        var ids = new ArrayList<>(path.stream().map(AreaLine::id).toList());
        ids.add(own.area());
        province.ifPresent(area -> areas.within(area.id(), today).forEach(each -> ids.add(each.id())));
        var known = organisations.inForceOn(today, ids.stream().distinct().toList());
        return new BodyNames(own.area(), nearestFirst(known, own));
    }

    private static List<OrganisationLine> nearestFirst(List<OrganisationLine> known, OrganisationLine own) {
        var near = new ArrayList<OrganisationLine>();
        var far = new ArrayList<OrganisationLine>();
        known.forEach(line -> (line.area().equals(own.area()) ? near : far).add(line));
        near.addAll(far);
        return List.copyOf(near);
    }
}
