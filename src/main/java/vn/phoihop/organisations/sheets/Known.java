package vn.phoihop.organisations.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.OrganisationLine;

/// Every area and organisation known while a sheet is read, found as a sheet refers to them: an area by its code, an
/// organisation as `name @ code of its area`.
final class Known {

    private final Map<String, List<AreaLine>> areas = new HashMap<>();
    private final Map<AreaId, List<AreaLine>> lines = new HashMap<>();
    private final Map<String, List<OrganisationLine>> organisations = new HashMap<>();

    Known(List<AreaLine> areas, List<OrganisationLine> organisations) {
        areas.forEach(this::add);
        organisations.forEach(this::add);
    }

    void add(AreaLine area) {
        areas.computeIfAbsent(area.code(), code -> new ArrayList<>()).add(area);
        lines.computeIfAbsent(area.line(), line -> new ArrayList<>()).add(area);
    }

    void add(OrganisationLine organisation) {
        organisations
                .computeIfAbsent(SheetVocabulary.folded(organisation.name()), name -> new ArrayList<>())
                .add(organisation);
    }

    void replace(AreaLine old, AreaLine now) {
        areas.getOrDefault(old.code(), List.of()).remove(old);
        lines.getOrDefault(old.line(), List.of()).remove(old);
        add(now);
    }

    void replace(OrganisationLine old, OrganisationLine now) {
        organisations
                .getOrDefault(SheetVocabulary.folded(old.name()), List.of())
                .remove(old);
        add(now);
    }

    Optional<AreaLine> area(String code, LocalDate on) {
        return areas.getOrDefault(code, List.of()).stream()
                .filter(area -> area.validity().isInForceOn(on))
                .findFirst();
    }

    /// The area with this code that begins on this day.
    Optional<AreaLine> areaSince(String code, LocalDate from) {
        return areas.getOrDefault(code, List.of()).stream()
                .filter(area -> area.validity().from().equals(from))
                .findFirst();
    }

    /// The area a column refers to, in force on this day.
    AreaLine needArea(String column, String code, LocalDate on) {
        return area(code, on)
                .orElseThrow(() -> new Faulty(column, "organisations.fault.no_such_area", code, on.toString()));
    }

    /// The organisation a column refers to, in force on this day.
    OrganisationLine needOrganisation(String column, String reference, LocalDate on) {
        var found = organisations(reference, on);
        if (found.size() > 1) {
            throw new Faulty(column, "organisations.fault.several_organisations", reference);
        }
        if (found.isEmpty()) {
            throw new Faulty(column, "organisations.fault.no_such_organisation", reference, on.toString());
        }
        return found.getFirst();
    }

    /// The organisation of this name in this area under this parent that begins on this day.
    Optional<OrganisationLine> organisationSince(
            String name, AreaId areaLine, @Nullable OrganisationLine parent, LocalDate from) {
        return organisations.getOrDefault(SheetVocabulary.folded(name), List.of()).stream()
                .filter(body -> body.area().equals(areaLine)
                        && body.validity().from().equals(from)
                        && (parent == null
                                ? body.parent() == null
                                : parent.line().equals(body.parent())))
                .findFirst();
    }

    /// How a sheet refers to the organisation on this day: by its own id where its name would mean several.
    String reference(OrganisationLine organisation, LocalDate on) {
        var reference = organisation.name() + " @ " + code(organisation.area(), on);
        return organisations(reference, on).size() == 1
                ? reference
                : organisation.id().value().toString();
    }

    /// The code of a line of areas on this day, or of its last row.
    String code(AreaId line, LocalDate on) {
        return row(line, on).map(AreaLine::code).orElse("");
    }

    private Optional<AreaLine> row(AreaId line, LocalDate on) {
        var rows = lines.getOrDefault(line, List.of());
        return rows.stream()
                .filter(area -> area.validity().isInForceOn(on))
                .findFirst()
                .or(() -> rows.stream().findFirst());
    }

    private List<OrganisationLine> organisations(String reference, LocalDate on) {
        var at = reference.lastIndexOf('@');
        var name = at < 0 ? reference : reference.substring(0, at);
        var code = at < 0 ? "" : reference.substring(at + 1).strip();
        var found = organisations.getOrDefault(SheetVocabulary.folded(name), List.of()).stream()
                .filter(body -> body.validity().isInForceOn(on))
                .filter(body -> code.isEmpty() || code.equals(code(body.area(), on)))
                .toList();
        return found.isEmpty() ? byId(reference) : found;
    }

    private List<OrganisationLine> byId(String reference) {
        return reference.length() == 36
                ? organisations.values().stream()
                        .flatMap(List::stream)
                        .filter(body -> body.id().value().toString().equals(reference))
                        .toList()
                : List.of();
    }
}
