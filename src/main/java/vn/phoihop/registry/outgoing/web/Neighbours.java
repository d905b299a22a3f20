package vn.phoihop.registry.outgoing.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaKind;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.registry.outgoing.OutgoingSheets;
import vn.phoihop.registry.symbols.Folded;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// Those a document can be sent to: what is in force today in the province of the sender.
@Component
class Neighbours {

    private final Organisations organisations;
    private final Areas areas;
    private final OutgoingSheets sheets;

    Neighbours(Organisations organisations, Areas areas, OutgoingSheets sheets) {
        this.organisations = organisations;
        this.areas = areas;
        this.sheets = sheets;
    }

    List<OrganisationLine> of(Actor actor) {
        var today = sheets.today();
        var own = organisations.need(actor.organisation());
        Set<AreaId> near = new LinkedHashSet<>();
        near.add(own.area());
        for (var area : areas.path(own.area(), today)) {
            near.add(area.id());
            if (area.kind() == AreaKind.PROVINCE || area.kind() == AreaKind.CITY) {
                areas.within(area.id(), today).forEach(each -> near.add(each.id()));
            }
        }
        return organisations.inForceOn(today, near).stream()
                .filter(line -> !line.id().equals(actor.organisation()))
                .toList();
    }

    /// The name one chooses by: with the area where another has the same.
    static String shown(OrganisationLine line) {
        return line.name().toLowerCase(Locale.ROOT).contains(line.areaName().toLowerCase(Locale.ROOT))
                ? line.name()
                : line.name() + ", " + line.areaName();
    }

    /// Those already chosen and those of these names; a name nobody has is told.
    static List<OrganisationId> chosen(
            List<OrganisationId> ticked, List<String> names, List<OrganisationLine> known, Consumer<String> unknown) {
        var all = new LinkedHashSet<>(ticked);
        for (var name : names) {
            called(name, known).ifPresentOrElse(line -> all.add(line.id()), () -> unknown.accept(name));
        }
        return List.copyOf(all);
    }

    /// The one of this name, with or without its area; of several without their areas, none.
    private static Optional<OrganisationLine> called(String name, List<OrganisationLine> known) {
        var wanted = Folded.of(name).words();
        var whole = known.stream()
                .filter(line -> Folded.of(shown(line)).words().equals(wanted)
                        || Folded.of(line.name()).words().equals(wanted))
                .findFirst();
        if (whole.isPresent()) {
            return whole;
        }
        var alike = known.stream()
                .filter(line -> Folded.of(line.name())
                        .words()
                        .equals(wanted + " " + Folded.of(line.areaName()).words()))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }
}
