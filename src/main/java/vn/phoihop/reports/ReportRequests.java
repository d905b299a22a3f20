package vn.phoihop.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.calendar.Audience;
import vn.phoihop.indicators.Periods;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Seats;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;

/// Requests for reports (yêu cầu báo cáo): drafted, issued to units, moved, closed, withdrawn, opened again.
@Component
public class ReportRequests {

    private final RequestStore store;
    private final SubmissionStore submissions;
    private final OutlineStore outlines;
    private final Outlines written;
    private final Expecting expecting;
    private final EntryStore entries;
    private final Periods periods;
    private final Organisations organisations;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final ZoneId zone;

    ReportRequests(
            RequestStore store,
            SubmissionStore submissions,
            OutlineStore outlines,
            Outlines written,
            Expecting expecting,
            EntryStore entries,
            Periods periods,
            Organisations organisations,
            Seats seats,
            ApplicationEventPublisher events,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.submissions = submissions;
        this.outlines = outlines;
        this.written = written;
        this.expecting = expecting;
        this.entries = entries;
        this.periods = periods;
        this.organisations = organisations;
        this.seats = seats;
        this.events = events;
        this.zone = zone;
    }

    /// Drafts a request; the same form drafts once.
    @Transactional
    public Drafted draft(NewRequest fresh, Instant at, Actor by) {
        var province = seats.provinceOf(by.organisation());
        var known = store.ofForm(province, fresh.form());
        if (known.isPresent()) {
            return new Drafted.Done(known.get());
        }
        if (!Parts.works(by)) {
            return new Drafted.Refused(Refusal.NOT_YOURS);
        }
        var refused = refuses(fresh, LocalDate.ofInstant(at, zone), by);
        if (refused.isPresent()) {
            return new Drafted.Refused(refused.get());
        }
        var request = request(fresh, province, at, by);
        store.add(request, fresh.form(), at);
        tell(request, RequestEvent.REPORT_REQUEST_DRAFTED, "", at, by);
        return new Drafted.Done(request.id());
    }

    private Optional<Refusal> refuses(NewRequest fresh, LocalDate today, Actor by) {
        if (fresh.title().isEmpty()) {
            return Optional.of(Refusal.TITLE_MISSING);
        }
        if (fresh.units().isEmpty()) {
            return Optional.of(Refusal.NO_UNITS);
        }
        if (fresh.dueOn().isBefore(today)) {
            return Optional.of(Refusal.DUE_IN_THE_PAST);
        }
        var above = fresh.above();
        if (above != null && !submissions.need(above, by).unit().equals(by.organisation())) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        return refusesUnits(fresh.units(), today);
    }

    private Optional<Refusal> refusesUnits(List<OrganisationId> units, LocalDate today) {
        var lines = organisations.lines(units);
        var isEveryoneThere = lines.size() == units.size()
                && lines.stream().allMatch(line -> line.validity().isInForceOn(today));
        return isEveryoneThere ? Optional.empty() : Optional.of(Refusal.UNIT_NOT_IN_FORCE);
    }

    private ReportRequest request(NewRequest fresh, String province, Instant at, Actor by) {
        var regime = regime(fresh.regime());
        var period = periods.open(fresh.period());
        var outline = fresh.outline().isEmpty() ? regime.outline() : fresh.outline();
        return new ReportRequest(
                province,
                new RequestId(UUID.randomUUID()),
                "YCBC-%d-%05d".formatted(LocalDate.ofInstant(at, zone).getYear(), store.nextNumber()),
                by.organisation(),
                RequestState.DRAFT,
                fresh.title(),
                regime.code(),
                regime.version(),
                outline,
                written.versionFor(outline, period.cutOff()),
                regime.form(),
                fresh.period(),
                period.window(),
                fresh.dueOn(),
                fresh.words().strip(),
                fresh.units(),
                fresh.copies(),
                fresh.above(),
                fresh.paper(),
                by.account(),
                by.name(),
                null,
                null,
                0);
    }

    private RegimeLine regime(String code) {
        return outlines.regimes().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotThere("regime " + code));
    }

    /// Issues a request: each unit owes a report from now on, by its own clock.
    @Transactional
    public Optional<Refusal> issue(RequestId id, int version, Instant at, Actor by) {
        var request = store.need(id, by).at(version);
        var today = LocalDate.ofInstant(at, zone);
        var refused = request.refuses(RequestEvent.REPORT_REQUESTED, "", by)
                .or(() -> request.dueOn().isBefore(today) ? Optional.of(Refusal.DUE_IN_THE_PAST) : Optional.empty())
                .or(() -> refusesUnits(request.units(), today));
        if (refused.isPresent()) {
            return refused;
        }
        var readers = new LinkedHashSet<>(request.units());
        readers.addAll(request.copies());
        store.issue(request, new ArrayList<>(readers), at);
        var issued = store.of(id);
        expecting.begin(issued, at, by);
        tell(issued, RequestEvent.REPORT_REQUESTED, "", at, by);
        return Optional.empty();
    }

    /// Sets a later day for everybody who still owes.
    @Transactional
    public Optional<Refusal> moveDeadline(
            RequestId id, int version, LocalDate day, String reason, Instant at, Actor by) {
        var request = store.need(id, by).at(version);
        var refused = request.refuses(RequestEvent.REPORT_DEADLINE_MOVED, reason, by);
        if (refused.isPresent()) {
            return refused;
        }
        if (!day.isAfter(request.dueOn())) {
            return Optional.of(Refusal.NOT_LATER);
        }
        store.move(request, request.state(), day, at);
        expecting.moved(request, day, at, by);
        tell(request, RequestEvent.REPORT_DEADLINE_MOVED, reason, at, by, day.toString());
        return Optional.empty();
    }

    /// Closes it: every report is in, exempted, or listed as missing.
    @Transactional
    public Optional<Refusal> close(RequestId id, int version, Instant at, Actor by) {
        var request = store.need(id, by).at(version);
        var refused = request.refuses(RequestEvent.REPORT_REQUEST_CLOSED, "", by);
        if (refused.isPresent()) {
            return refused;
        }
        var missing = submissions.of(id).stream()
                .filter(one -> !one.isForItself() && one.state().isOwed())
                .map(Submission::unit)
                .toList();
        expecting.end(request, RequestEvent.REPORT_REQUEST_CLOSED, at, by);
        store.move(request, RequestState.CLOSED, request.dueOn(), at);
        var names = organisations.lines(missing).stream()
                .map(OrganisationLine::name)
                .sorted()
                .toList();
        tell(request, RequestEvent.REPORT_REQUEST_CLOSED, String.join("; ", names), at, by);
        return Optional.empty();
    }

    /// Takes it back: nobody owes anything any more.
    @Transactional
    public Optional<Refusal> withdraw(RequestId id, int version, String reason, Instant at, Actor by) {
        var request = store.need(id, by).at(version);
        var refused = request.refuses(RequestEvent.REPORT_REQUEST_WITHDRAWN, reason, by);
        if (refused.isPresent()) {
            return refused;
        }
        expecting.end(request, RequestEvent.REPORT_REQUEST_WITHDRAWN, at, by);
        store.move(request, RequestState.WITHDRAWN, request.dueOn(), at);
        tell(request, RequestEvent.REPORT_REQUEST_WITHDRAWN, reason, at, by);
        return Optional.empty();
    }

    /// Opens it again: a figure was wrong, or a missing unit reports late; their clocks do not begin anew.
    @Transactional
    public Optional<Refusal> reopen(RequestId id, int version, String reason, Instant at, Actor by) {
        var request = store.need(id, by).at(version);
        var refused = request.refuses(RequestEvent.REPORT_REQUEST_REOPENED, reason, by);
        if (refused.isPresent()) {
            return refused;
        }
        store.move(request, RequestState.ISSUED, request.dueOn(), at);
        tell(request, RequestEvent.REPORT_REQUEST_REOPENED, reason, at, by);
        return Optional.empty();
    }

    private void tell(
            ReportRequest request, RequestEvent event, String words, Instant at, Actor by, String... details) {
        var readers = event == RequestEvent.REPORT_REQUEST_DRAFTED ? List.<OrganisationId>of() : request.units();
        var audience = new Audience(request.requester(), java.util.Set.copyOf(readers), false);
        entries.tell(request, EntryStore.Said.of(event, words, details), audience, by, at);
        events.publishEvent(new RequestMoved(
                request.id(), request.reference(), event, request.requester(), request.units(), by, at));
    }
}
