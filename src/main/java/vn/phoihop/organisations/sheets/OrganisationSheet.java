package vn.phoihop.organisations.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.Contact;
import vn.phoihop.organisations.Level;
import vn.phoihop.organisations.NewOrganisation;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// Organisations as rows: a row is known by its name, area, parent and first day.
@Component
class OrganisationSheet implements Sheet {

    private final Organisations organisations;
    private final SheetVocabulary words;

    OrganisationSheet(Organisations organisations, SheetVocabulary words) {
        this.organisations = organisations;
        this.words = words;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.ORGANISATIONS;
    }

    @Override
    public List<List<String>> rows(Known known, Locale locale) {
        var all = organisations.all();
        var rows = new HashMap<OrganisationId, List<OrganisationLine>>();
        all.forEach(body ->
                rows.computeIfAbsent(body.line(), line -> new ArrayList<>()).add(body));
        return all.stream().map(body -> row(body, rows, known, locale)).toList();
    }

    private List<String> row(
            OrganisationLine body, Map<OrganisationId, List<OrganisationLine>> rows, Known known, Locale locale) {
        var from = body.validity().from();
        var parent = rows.getOrDefault(body.parent(), List.of()).stream()
                .filter(above -> above.validity().isInForceOn(from))
                .findFirst();
        var before = rows.getOrDefault(body.line(), List.of()).stream()
                .filter(old -> from.equals(old.validity().to()))
                .findFirst();
        return List.of(
                body.name(),
                body.shortName(),
                words.choice("branch", body.branch(), locale),
                words.choice("level", body.level(), locale),
                known.code(body.area(), from),
                parent.map(above -> known.reference(above, from)).orElse(""),
                body.abbreviation(),
                Objects.requireNonNullElse(body.identifier(), ""),
                body.contact().address(),
                body.contact().phone(),
                body.contact().email(),
                from.toString(),
                Sheet.lastDay(body.validity()),
                before.map(old -> known.reference(old, from.minusDays(1))).orElse(""));
    }

    @Override
    public Effect take(Cells cells, Known known, Actor by) {
        var validity = cells.validity();
        var area = known.needArea("area", cells.need("area"), validity.from());
        var above = cells.orNull("parent");
        var parent = above == null ? null : known.needOrganisation("parent", above, validity.from());
        var organisation = organisation(cells, area, parent);
        var there = known.organisationSince(organisation.name(), area.line(), parent, validity.from());
        if (there.isPresent()) {
            return change(there.get(), organisation, area, parent, known, by);
        }
        var before = cells.orNull("renamed_from");
        if (before == null) {
            var id = organisations.establish(organisation, by);
            known.add(line(id, id, organisation, area, parent, 0));
        } else {
            var old = known.needOrganisation(
                    "renamed_from", before, validity.from().minusDays(1));
            var id = organisations.establishNext(organisation, old.id(), by);
            known.add(line(id, old.line(), organisation, area, parent, 0));
        }
        return Effect.ADDED;
    }

    private static NewOrganisation organisation(Cells cells, AreaLine area, @Nullable OrganisationLine parent) {
        return new NewOrganisation(
                cells.need("name"),
                cells.text("short_name"),
                cells.choice("branch", "branch", Branch.class),
                cells.choice("level", "level", Level.class),
                area.id(),
                parent == null ? null : parent.id(),
                cells.text("abbreviation"),
                cells.orNull("identifier"),
                new Contact(cells.text("address"), cells.text("phone"), cells.text("email")),
                cells.validity());
    }

    private Effect change(
            OrganisationLine there,
            NewOrganisation organisation,
            AreaLine area,
            @Nullable OrganisationLine parent,
            Known known,
            Actor by) {
        var now = line(there.id(), there.line(), organisation, area, parent, there.version());
        if (now.equals(line(there.id(), there.line(), entered(there), area, parent, there.version()))) {
            return Effect.SAME;
        }
        organisations.correct(there.id(), there.version(), organisation, by);
        known.replace(there, line(there.id(), there.line(), organisation, area, parent, there.version() + 1));
        return Effect.CHANGED;
    }

    /// What is there, as it would be entered; area and parent are those of the row, by which it was found.
    private static NewOrganisation entered(OrganisationLine there) {
        return new NewOrganisation(
                there.name(),
                there.shortName(),
                there.branch(),
                there.level(),
                there.area(),
                there.parent(),
                there.abbreviation(),
                there.identifier(),
                there.contact(),
                there.validity());
    }

    private static OrganisationLine line(
            OrganisationId id,
            OrganisationId line,
            NewOrganisation organisation,
            AreaLine area,
            @Nullable OrganisationLine parent,
            int version) {
        return new OrganisationLine(
                id,
                line,
                organisation.name(),
                organisation.shortName(),
                organisation.branch(),
                organisation.level(),
                area.line(),
                area.name(),
                parent == null ? null : parent.line(),
                organisation.abbreviation(),
                organisation.identifier(),
                organisation.contact(),
                organisation.validity(),
                version);
    }
}
