package vn.phoihop.reports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.indicators.Catalogue;
import vn.phoihop.indicators.Filings;
import vn.phoihop.indicators.Periods;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;

/// Shows a request with the state of every unit: completeness and lateness as they are at this moment.
@Component
public class RequestSheets {

    private final RequestStore store;
    private final ListStore lists;
    private final OutlineStore outlines;
    private final EntryStore entries;
    private final Organisations organisations;
    private final Areas areas;
    private final Catalogue catalogue;
    private final Periods periods;
    private final Filings filings;
    private final Clock clock;

    RequestSheets(
            RequestStore store,
            ListStore lists,
            OutlineStore outlines,
            EntryStore entries,
            Organisations organisations,
            Areas areas,
            Catalogue catalogue,
            Periods periods,
            Filings filings,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.outlines = outlines;
        this.entries = entries;
        this.organisations = organisations;
        this.areas = areas;
        this.catalogue = catalogue;
        this.periods = periods;
        this.filings = filings;
        this.clock = clock;
    }

    @Transactional
    public RequestSheet need(RequestId id, Actor actor) {
        var request = store.need(id, actor);
        var lines = lists.of(id, clock.instant(), actor);
        var consolidation =
                lines.stream().filter(SubmissionLine::takesIn).findFirst().orElse(null);
        var own = lines.stream()
                .filter(line -> !line.unit().equals(request.requester()))
                .toList();
        return new RequestSheet(
                request,
                regime(request),
                units(request, own, actor),
                consolidation,
                acts(request, actor),
                request.draftedBy().equals(actor.account()),
                entries.of(id, actor));
    }

    private RegimeLine regime(ReportRequest request) {
        return outlines.regimes().stream()
                .filter(one -> one.code().equals(request.regime()))
                .findFirst()
                .orElseThrow(() -> new NotThere("regime " + request.regime()));
    }

    private List<RequestSheet.Unit> units(ReportRequest request, List<SubmissionLine> lines, Actor actor) {
        var bodies = new HashMap<OrganisationId, OrganisationLine>();
        organisations
                .lines(lines.stream().map(SubmissionLine::unit).distinct().toList())
                .forEach(line -> bodies.put(line.id(), line));
        var codes = new HashMap<AreaId, String>();
        areas.lines(bodies.values().stream()
                        .map(OrganisationLine::area)
                        .distinct()
                        .toList())
                .forEach(area -> codes.put(area.id(), area.code()));
        var isOfBodies = catalogue.forms().stream()
                .anyMatch(form -> form.ofBodies() && form.code().equals(request.form()));
        var filed = filed(request, lines.isEmpty() ? null : actor);
        var units = new ArrayList<RequestSheet.Unit>();
        for (var line : lines) {
            var body = Optional.ofNullable(bodies.get(line.unit())).orElseThrow();
            var code = isOfBodies ? body.line().value().toString() : codes.getOrDefault(body.area(), "");
            units.add(new RequestSheet.Unit(line.unit(), body.name(), code, line, filed.get(code)));
        }
        return units;
    }

    /// Whose form of figures is in, by what stands for them in its address; empty when no form is asked, or the reader
    /// does not see the area.
    private Map<String, Boolean> filed(ReportRequest request, @Nullable Actor actor) {
        var period = periods.find(request.period());
        if (actor == null || request.form().isEmpty() || period.isEmpty()) {
            return Map.of();
        }
        var scope = organisations.need(request.requester()).area();
        var isInside = organisations
                .find(actor.organisation())
                .map(OrganisationLine::area)
                .filter(scope::equals);
        if (isInside.isEmpty()) {
            return Map.of();
        }
        var all = new HashMap<String, Boolean>();
        filings.rates(catalogue.form(request.form()), scope, period.get(), actor)
                .lines()
                .forEach(line -> all.put(line.of().code(), line.filedAt() != null));
        return all;
    }

    private static List<RequestEvent> acts(ReportRequest request, Actor actor) {
        return Arrays.stream(RequestEvent.values())
                .filter(event -> event != RequestEvent.REPORT_REQUEST_DRAFTED)
                .filter(event -> request.refuses(event, "-", actor)
                        .filter(why -> why != Refusal.SAME_PERSON)
                        .isEmpty())
                .toList();
    }

    /// The request of this id, for who sees it.
    @Transactional(readOnly = true)
    public ReportRequest find(RequestId id, Actor actor) {
        return store.need(id, actor);
    }
}
