package vn.phoihop.organisations.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Succession;
import vn.phoihop.organisations.SuccessionKind;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// Successions as rows: of areas by code, of organisations as `name @ code`, each as it was the day before and the day
/// of the succession.
@Component
class SuccessionSheet implements Sheet {

    /// What a row is about.
    enum Of {
        AREA,
        ORGANISATION
    }

    private final Areas areas;
    private final Organisations organisations;
    private final SheetVocabulary words;

    SuccessionSheet(Areas areas, Organisations organisations, SheetVocabulary words) {
        this.areas = areas;
        this.organisations = organisations;
        this.words = words;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.SUCCESSIONS;
    }

    @Override
    public List<List<String>> rows(Known known, Locale locale) {
        var codes = new HashMap<AreaId, String>();
        areas.all().forEach(area -> codes.put(area.id(), area.code()));
        var bodies = new HashMap<OrganisationId, OrganisationLine>();
        organisations.all().forEach(body -> bodies.put(body.id(), body));
        var rows = new ArrayList<List<String>>();
        for (var one : areas.successions()) {
            rows.add(row(Of.AREA, code(codes, one.predecessor()), code(codes, one.successor()), one, locale));
        }
        for (var one : organisations.successions()) {
            var before = Objects.requireNonNull(bodies.get(one.predecessor()));
            var after = Objects.requireNonNull(bodies.get(one.successor()));
            rows.add(row(
                    Of.ORGANISATION,
                    known.reference(before, one.on().minusDays(1)),
                    known.reference(after, one.on()),
                    one,
                    locale));
        }
        return rows;
    }

    private static String code(Map<AreaId, String> codes, AreaId area) {
        return Objects.requireNonNull(codes.get(area));
    }

    private List<String> row(Of of, String before, String after, Succession<?> one, Locale locale) {
        return List.of(
                words.choice("of", of, locale),
                before,
                after,
                words.choice("succession", one.kind(), locale),
                one.on().toString(),
                one.legalBasis(),
                one.splitRule());
    }

    @Override
    public Effect take(Cells cells, Known known, Actor by) {
        return switch (cells.choice("of", "of", Of.class)) {
            case AREA -> takeArea(cells, known, by);
            case ORGANISATION -> takeOrganisation(cells, known, by);
        };
    }

    private Effect takeArea(Cells cells, Known known, Actor by) {
        var on = cells.day("on");
        var before = known.needArea("predecessor", cells.need("predecessor"), on.minusDays(1));
        var after = known.needArea("successor", cells.need("successor"), on);
        var succession = read(cells, before.id(), after.id());
        if (areas.history(before.id()).contains(succession)) {
            return Effect.SAME;
        }
        areas.record(succession, by);
        return Effect.ADDED;
    }

    private Effect takeOrganisation(Cells cells, Known known, Actor by) {
        var on = cells.day("on");
        var before = known.needOrganisation("predecessor", cells.need("predecessor"), on.minusDays(1));
        var after = known.needOrganisation("successor", cells.need("successor"), on);
        var succession = read(cells, before.id(), after.id());
        if (organisations.history(before.id()).contains(succession)) {
            return Effect.SAME;
        }
        organisations.record(succession, by);
        return Effect.ADDED;
    }

    private static <I> Succession<I> read(Cells cells, I before, I after) {
        return new Succession<>(
                before,
                after,
                cells.choice("kind", "succession", SuccessionKind.class),
                cells.day("on"),
                cells.text("legal_basis"),
                cells.text("split_rule"));
    }
}
