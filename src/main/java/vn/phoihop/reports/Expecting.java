package vn.phoihop.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Seats;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// What a request brings about for each unit: a report that is expected, with its sections and its clock.
@Component
class Expecting {

    private final SubmissionStore submissions;
    private final SubmissionMoves moves;
    private final SectionStore sections;
    private final RequestStore requests;
    private final ReportTimers timers;
    private final Composition composition;
    private final Organisations organisations;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final ZoneId zone;

    Expecting(
            SubmissionStore submissions,
            SubmissionMoves moves,
            SectionStore sections,
            RequestStore requests,
            ReportTimers timers,
            Composition composition,
            Organisations organisations,
            Seats seats,
            ApplicationEventPublisher events,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.submissions = submissions;
        this.moves = moves;
        this.sections = sections;
        this.requests = requests;
        this.timers = timers;
        this.composition = composition;
        this.organisations = organisations;
        this.seats = seats;
        this.events = events;
        this.zone = zone;
    }

    /// Every unit owes a report; the requester’s own takes theirs in, unless a report asked for above does.
    void begin(ReportRequest request, Instant at, Actor by) {
        var lines = new HashMap<OrganisationId, OrganisationLine>();
        organisations.lines(request.units()).forEach(line -> lines.put(line.id(), line));
        var requester = organisations.need(request.requester());
        lines.put(requester.id(), requester);
        for (var unit : request.units()) {
            expect(request, unit, lines, null, at, by);
        }
        var above = request.above();
        if (above == null) {
            expect(request, request.requester(), lines, request.id(), at, by);
        } else {
            moves.takesIn(submissions.need(above, by), request.id());
        }
    }

    private void expect(
            ReportRequest request,
            OrganisationId unit,
            Map<OrganisationId, OrganisationLine> lines,
            @Nullable RequestId takesIn,
            Instant at,
            Actor by) {
        var submission = submission(request, unit, lines, takesIn, at);
        if (takesIn == null) {
            var started = timers.begin(submission, request.dueOn(), at, by);
            submissions.add(submission);
            moves.timed(submission, started.clock(), null, started.due());
        } else {
            submissions.add(submission);
        }
        sections.begin(submission, request.outline(), request.outlineVersion());
        events.publishEvent(new SubmissionMoved(
                submission.id(),
                submission.reference(),
                SubmissionEvent.SUBMISSION_EXPECTED,
                unit,
                request.requester(),
                by,
                at));
    }

    private Submission submission(
            ReportRequest request,
            OrganisationId unit,
            Map<OrganisationId, OrganisationLine> lines,
            @Nullable RequestId takesIn,
            Instant at) {
        var line = lines.getOrDefault(unit, organisations.need(unit));
        var requester = lines.getOrDefault(request.requester(), line);
        var number = "BC-%d-%05d".formatted(LocalDate.ofInstant(at, zone).getYear(), requests.nextNumber());
        return Submission.expected(
                request,
                new Submission.Key(takesIn == null ? seats.provinceOf(unit) : request.province(), number),
                unit,
                takesIn,
                composition.usual(line, takesIn == null ? List.of(requester.name()) : List.of()),
                request.dueOn().atStartOfDay(zone).toInstant());
    }

    /// Whoever still owes has until another day.
    void moved(ReportRequest request, LocalDate day, Instant at, Actor by) {
        for (var submission : submissions.of(request.id())) {
            if (submission.state().isOwed() && submission.firstSentAt() == null) {
                var next = timers.moved(submission, day, at, by);
                if (next != null) {
                    moves.timed(submission, next.clock(), submission.returnClock(), next.due());
                }
            }
        }
    }

    /// Nobody owes anything any more.
    void end(ReportRequest request, RequestEvent why, Instant at, Actor by) {
        submissions.of(request.id()).forEach(submission -> timers.stopAll(submission, why, at, by));
    }
}
