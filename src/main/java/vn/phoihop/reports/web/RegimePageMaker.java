package vn.phoihop.reports.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.indicators.Catalogue;
import vn.phoihop.indicators.Form;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.reports.OutlineLine;
import vn.phoihop.reports.RegimeLine;
import vn.phoihop.reports.RegimeVersion;
import vn.phoihop.reports.Regimes;
import vn.phoihop.reports.ReportLists;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shell.spi.Choice;
import vn.phoihop.shell.spi.Field;
import vn.phoihop.shell.spi.Field.Kind;
import vn.phoihop.shell.spi.Typed;

/// Makes the pages of regimes: the list, one with its versions, the form.
@Component
class RegimePageMaker {

    private static final String KEYS = "reports.regime";

    private final Regimes regimes;
    private final ReportLists lists;
    private final Catalogue catalogue;
    private final Organisations organisations;

    RegimePageMaker(Regimes regimes, ReportLists lists, Catalogue catalogue, Organisations organisations) {
        this.regimes = regimes;
        this.lists = lists;
        this.catalogue = catalogue;
        this.organisations = organisations;
    }

    ModelAndView list(Actor actor) {
        var all = lists.regimes();
        var owners = organisations.names(all.stream()
                .map(RegimeLine::owner)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new ModelAndView(
                "reports/regimes", "page", new RegimesPage(all, lists.outlines(), owners, Web.works(actor)));
    }

    ModelAndView sheet(String code, @Nullable Integer version, Actor actor) {
        var held = regimes.need(code);
        var versions = regimes.versions(code);
        int wanted = version == null ? held.version() : version;
        var shown = versions.stream()
                .filter(one -> one.version() == wanted)
                .findFirst()
                .orElseThrow(() -> new NotThere("version " + wanted + " of regime " + code));
        var names = organisations.names(versions.stream()
                .map(RegimeVersion::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var page = new RegimePage(
                held,
                shown,
                formName(shown.said().form()),
                changes(versions),
                names,
                actor.organisation(),
                Regimes.mayChange(held, actor),
                Web.works(actor));
        return new ModelAndView("reports/regime", "page", page);
    }

    private String formName(String code) {
        return catalogue.forms().stream()
                .filter(one -> one.code().equals(code))
                .map(Form::name)
                .findFirst()
                .orElse(code);
    }

    private static List<RegimePage.Change> changes(List<RegimeVersion> versions) {
        var changes = new ArrayList<RegimePage.Change>();
        for (int i = 0; i < versions.size(); i++) {
            var before = i + 1 < versions.size() ? fieldsOf(versions.get(i + 1)) : Map.<String, String>of();
            var differing = new ArrayList<RegimePage.Differing>();
            fieldsOf(versions.get(i)).forEach((field, words) -> {
                var was = before.get(field);
                if (was != null && !was.equals(words)) {
                    differing.add(new RegimePage.Differing(field, was, words));
                }
            });
            changes.add(new RegimePage.Change(versions.get(i), differing));
        }
        return changes;
    }

    /// What a version says, by the key of the field; values that have words of their own by the key of those.
    private static Map<String, String> fieldsOf(RegimeVersion version) {
        var said = version.said();
        var fields = new TreeMap<String, String>();
        fields.put("kind", KEYS + ".kind." + said.kind());
        fields.put("name", said.name());
        fields.put("content", KEYS + ".content." + said.content());
        fields.put("reporters", said.reporters());
        fields.put("receivers", said.receivers());
        fields.put("way", said.way());
        fields.put("deadline", said.deadline());
        fields.put("frequency", KEYS + ".frequency." + said.frequency());
        fields.put("cutoff", said.cutOff());
        fields.put("outline", version.outlineName());
        fields.put("form", said.form());
        fields.put("guide", said.guide());
        fields.put("basis", said.basis());
        return fields;
    }

    /// The form of a new regime; what another one says stands in it.
    ModelAndView beginning(@Nullable RegimeLine from) {
        return from == null ? again(null, Web.nothingTyped(), Said.NOTHING) : form(null, typed(from, ""), Said.NOTHING);
    }

    ModelAndView changing(RegimeLine held) {
        return form(held, typed(held, held.code()), Said.NOTHING);
    }

    ModelAndView again(@Nullable RegimeLine held, Typed typed, Said said) {
        return form(held, typed, said);
    }

    private ModelAndView form(@Nullable RegimeLine held, Typed typed, Said said) {
        var fields = fields().stream()
                .map(field -> field.holding(typed.one(field.name())))
                .toList();
        return new ModelAndView("reports/regime-form", "page", new RegimeFormPage(held, fields, typed, said));
    }

    /// The eleven fields, and the basis.
    List<Field> fields() {
        return List.of(
                line("name").needed(),
                choice("kind", RegimeLine.Kind.values()),
                choice("content", RegimeLine.Content.values()),
                text("reporters"),
                text("receivers"),
                text("way"),
                line("deadline").needed(),
                choice("frequency", RegimeLine.Frequency.values()),
                line("cutoff").needed(),
                Field.one(KEYS, "outline", outlines()).called("reports.field.outline"),
                Field.one(KEYS, "figures", forms()).called(KEYS + ".form").optional(),
                text("guide").optional(),
                text("basis").optional());
    }

    private static Field line(String name) {
        return Field.of(KEYS, name, Kind.LINE).called(KEYS + "." + name);
    }

    private static Field text(String name) {
        return Field.of(KEYS, name, Kind.TEXT).called(KEYS + "." + name).needed();
    }

    private static Field choice(String name, Enum<?>... values) {
        var choices =
                Stream.of(values).map(one -> Choice.of(one, KEYS + "." + name)).toList();
        return Field.one(KEYS, name, choices).called(KEYS + "." + name);
    }

    private List<Choice> outlines() {
        return lists.outlines().stream()
                .map(one -> Choice.named(one.code(), one.name()))
                .toList();
    }

    private List<Choice> forms() {
        return catalogue.forms().stream()
                .map(one -> Choice.named(one.code(), one.code() + " " + one.name()))
                .toList();
    }

    Optional<String> outlineName(String code) {
        return lists.outlines().stream()
                .filter(one -> one.code().equals(code))
                .map(OutlineLine::name)
                .findFirst();
    }

    private static Typed typed(RegimeLine regime, String code) {
        var values = new LinkedMultiValueMap<String, String>();
        values.add("code", code);
        values.add("version", Integer.toString(regime.version()));
        values.add("name", regime.name());
        values.add("kind", regime.kind().name());
        values.add("content", regime.content().name());
        values.add("reporters", regime.reporters());
        values.add("receivers", regime.receivers());
        values.add("way", regime.way());
        values.add("deadline", regime.deadline());
        values.add("frequency", regime.frequency().name());
        values.add("cutoff", regime.cutOff());
        values.add("outline", regime.outline());
        values.add("figures", regime.form());
        values.add("guide", regime.guide());
        values.add("basis", regime.basis());
        return new Typed(values);
    }
}
