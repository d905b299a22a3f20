package vn.phoihop.indicators;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Role;

/// What an actor is to the figures of areas: `seen` are the areas inside which every figure is seen, `own` is the one
/// the own organisation works for, both as of `today`; `office` is the line of that organisation.
record Standing(
        Actor actor,
        Territory territory,
        LocalDate today,
        List<AreaLine> seen,
        Optional<AreaLine> own,
        Optional<OrganisationId> office) {

    static boolean isInstallation(Actor actor) {
        return actor.account().equals(Actor.installation().account());
    }

    /// Whether the actor works for this body, by its line.
    boolean isOf(OrganisationId body) {
        return office.filter(body::equals).isPresent();
    }

    /// Whether figures of this area are seen: it lies inside an area of theirs today, or became part of one.
    boolean sees(AreaId area, LocalDate on) {
        return isInstallation(actor) || isInside(seen, area, on);
    }

    /// Whether figures are entered for this area: it lies inside the own area, or became part of it.
    boolean keeps(AreaId area, LocalDate on) {
        return isInstallation(actor) || isInside(own.stream().toList(), area, on);
    }

    private boolean isInside(List<AreaLine> outer, AreaId area, LocalDate on) {
        var day = territory.on(today);
        return territory.heirs(area, on, today).areas().stream()
                .anyMatch(heir -> outer.stream().anyMatch(one -> day.isWithin(heir, one.line())));
    }

    /// Who enters the figures of an area, who receives them, and whether a leader.
    Set<Part> parts(AreaId area, LocalDate on) {
        var parts = EnumSet.noneOf(Part.class);
        if (keeps(area, on)) {
            parts.add(Part.LEAD);
        }
        if (!isOwn(area) && sees(area, on)) {
            parts.add(Part.RECEIVER);
        }
        if (isLeader()) {
            parts.add(Part.APPROVER);
        }
        return parts;
    }

    /// Whether this is the area the own organisation works for.
    boolean isOwn(AreaId area) {
        return own.filter(one -> one.line().equals(territory.line(area))).isPresent();
    }

    boolean isLeader() {
        return actor.is(Role.LEADER) || isInstallation(actor);
    }
}
