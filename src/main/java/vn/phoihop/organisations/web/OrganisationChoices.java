package vn.phoihop.organisations.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.web.FormPage.Choice;

/// What the selects of the forms offer: near things, never the whole country.
@Component
class OrganisationChoices {

    private final Areas areas;
    private final Organisations organisations;

    OrganisationChoices(Areas areas, Organisations organisations) {
        this.areas = areas;
        this.organisations = organisations;
    }

    /// The areas above one of this parent: its path, and the parent’s own siblings.
    List<Choice> areasAbove(@Nullable AreaId parent, LocalDate on) {
        if (parent == null) {
            return roots(on);
        }
        var path = areas.path(parent, on);
        if (path.isEmpty()) {
            return roots(on);
        }
        var highest = path.getFirst();
        return Stream.concat(
                        Stream.concat(path.stream(), areas.below(Optional.of(highest.id()), on).stream()),
                        areas.below(Optional.empty(), on).stream())
                .distinct()
                .map(OrganisationChoices::ofLine)
                .toList();
    }

    private List<Choice> roots(LocalDate on) {
        return areas.below(Optional.empty(), on).stream()
                .map(OrganisationChoices::ofLine)
                .toList();
    }

    /// The organisations of the area and of those above it, whatever was in force on the day.
    List<Choice> organisationsAbove(AreaId area, LocalDate on) {
        return organisations
                .inForceOn(on, areas.path(area, on).stream().map(AreaLine::id).toList())
                .stream()
                .map(line -> new Choice(line.line().value().toString(), line.name()))
                .toList();
    }

    /// What can have followed an area: those beside it on the day, and what it is known to have become.
    List<Choice> successors(AreaLine area, LocalDate on) {
        var parent = area.parent();
        var beside = areas.below(parent == null ? Optional.empty() : Optional.of(parent), on);
        return Stream.concat(areas.successorsOn(on, area.id()).stream(), beside.stream())
                .distinct()
                .filter(other -> !other.id().equals(area.id()))
                .map(OrganisationChoices::ofRow)
                .toList();
    }

    /// What can have followed an organisation: those of its area on the day, or of the areas its area became.
    List<Choice> successors(OrganisationLine body, LocalDate on) {
        var places =
                areas.successorsOn(on, body.area()).stream().map(AreaLine::id).toList();
        return organisations.inForceOn(on, places).stream()
                .filter(other -> !other.id().equals(body.id()))
                .map(other -> new Choice(other.id().value().toString(), other.name()))
                .toList();
    }

    private static Choice ofLine(AreaLine area) {
        return new Choice(area.line().value().toString(), area.code() + " " + area.name());
    }

    private static Choice ofRow(AreaLine area) {
        return new Choice(area.id().value().toString(), area.code() + " " + area.name());
    }
}
