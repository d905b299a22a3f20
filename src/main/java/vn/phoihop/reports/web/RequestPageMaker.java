package vn.phoihop.reports.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.indicators.PeriodKind;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.reports.NewRequest;
import vn.phoihop.reports.ReportFilter;
import vn.phoihop.reports.ReportLists;
import vn.phoihop.reports.ReportSheets;
import vn.phoihop.reports.RequestId;
import vn.phoihop.reports.RequestSheet;
import vn.phoihop.reports.RequestSheets;
import vn.phoihop.reports.RequestState;
import vn.phoihop.reports.SubmissionId;
import vn.phoihop.reports.SubmissionLine;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shell.spi.Typed;

/// Makes the pages of requests: the sheet and the form.
@Component
class RequestPageMaker {

    private static final int OWN = 20;

    private final RequestSheets sheets;
    private final ReportSheets reports;
    private final ReportLists lists;
    private final Organisations organisations;
    private final Areas areas;
    private final PeriodNames names;
    private final Clock clock;
    private final ZoneId zone;

    RequestPageMaker(
            RequestSheets sheets,
            ReportSheets reports,
            ReportLists lists,
            Organisations organisations,
            Areas areas,
            PeriodNames names,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.sheets = sheets;
        this.reports = reports;
        this.lists = lists;
        this.organisations = organisations;
        this.areas = areas;
        this.names = names;
        this.clock = clock;
        this.zone = zone;
    }

    ModelAndView page(RequestId id, Typed typed, Said said, Actor actor) {
        var sheet = sheets.need(id, actor);
        var named = new HashSet<OrganisationId>(sheet.request().units());
        named.addAll(sheet.request().copies());
        named.add(sheet.request().requester());
        sheet.history().forEach(one -> named.add(one.organisation()));
        var isOurs = sheet.request().requester().equals(actor.organisation());
        var page = new RequestPage(
                sheet,
                organisations.names(named),
                above(sheet, actor),
                names.of(sheet.request().period()),
                outline(sheet.request().outline()),
                typed,
                said,
                isOurs,
                isOurs && Web.works(actor) && sheet.request().state() == RequestState.ISSUED);
        return new ModelAndView("reports/request", "page", page);
    }

    private String outline(String code) {
        return lists.outlines().stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.name())
                .findFirst()
                .orElse(code);
    }

    /// The report that takes the answers in, when this reader may see it.
    private @Nullable Reference above(RequestSheet sheet, Actor actor) {
        var above = sheet.request().above();
        if (above == null) {
            return sheet.consolidation() == null ? null : sheet.consolidation().reference();
        }
        try {
            return reports.need(above, actor).submission().reference();
        } catch (NotThere hidden) {
            return null;
        }
    }

    ModelAndView form(Typed typed, Said said, Actor actor) {
        var page = new NewRequestPage(
                lists.regimes(),
                lists.outlines(),
                periods(),
                units(actor),
                above(actor),
                typed.has("form") ? typed.one("form") : UUID.randomUUID().toString(),
                typed,
                said);
        return new ModelAndView("reports/new", "page", page);
    }

    private List<SubmissionLine> above(Actor actor) {
        return lists
                .reports(new ReportFilter("", ReportFilter.Box.OWED, null, false), null, actor, OWN)
                .lines()
                .stream()
                .filter(line -> !line.takesIn())
                .toList();
    }

    /// The periods one asks for today: those of this year and of the year before.
    private Map<String, String> periods() {
        var year = LocalDate.ofInstant(clock.instant(), zone).getYear();
        var all = new LinkedHashMap<String, String>();
        for (var kind : List.of(PeriodKind.HALF, PeriodKind.YEAR, PeriodKind.QUARTER, PeriodKind.NINE)) {
            for (int back = 0; back < 2; back++) {
                for (int ordinal = 1; ordinal <= kind.perYear(); ordinal++) {
                    var code = new PeriodCode(PeriodCode.DEFAULT_REGIME, kind, year - back, ordinal);
                    all.put(code.toString(), names.of(code));
                }
            }
        }
        return all;
    }

    /// Whom one may ask: bodies of the own level, and of each kind one level below.
    private Map<String, List<OrganisationLine>> units(Actor actor) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var own = organisations.need(actor.organisation());
        var groups = new LinkedHashMap<String, List<OrganisationLine>>();
        var beside = organisations.inForceOn(today, own.area()).stream()
                .filter(line -> !line.id().equals(own.id()))
                .toList();
        var below = areas.below(Optional.of(own.area()), today).stream()
                .map(area -> area.id())
                .toList();
        organisations
                .inForceOn(today, below)
                .forEach(line -> groups.computeIfAbsent(line.branch().name(), branch -> new ArrayList<>())
                        .add(line));
        groups.put("BESIDE", beside);
        return groups;
    }

    /// What was typed, as a request; empty when something is wrong with it, which the form then says.
    Optional<NewRequest> fresh(Typed typed) {
        typed.require("title");
        typed.notLonger("title", 500);
        typed.require("due");
        typed.require("regime");
        typed.require("period");
        var due = typed.day("due");
        var period = PeriodCode.parse(typed.one("period"));
        var units = organisationsOf(typed, "units");
        if (units.isEmpty()) {
            typed.wrong("units", "NotBlank");
        }
        var form = Typed.id(typed.one("form")).orElseGet(UUID::randomUUID);
        if (!typed.errors().isEmpty() || due.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewRequest(
                form,
                typed.line("title"),
                typed.one("regime"),
                typed.one("outline"),
                period.get(),
                due.get(),
                typed.text("words"),
                units,
                organisationsOf(typed, "copies"),
                Typed.id(typed.one("above")).map(SubmissionId::new).orElse(null),
                paper(typed)));
    }

    private static @Nullable Reference paper(Typed typed) {
        var number = typed.line("paper");
        return number.isEmpty() ? null : new Reference("registry", "", number, typed.line("title"));
    }

    private static List<OrganisationId> organisationsOf(Typed typed, String name) {
        return typed.all(name).stream()
                .flatMap(one -> Typed.id(one).stream())
                .map(OrganisationId::new)
                .distinct()
                .toList();
    }
}
