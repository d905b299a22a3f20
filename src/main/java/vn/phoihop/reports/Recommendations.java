package vn.phoihop.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.calendar.Audience;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.reports.RecommendationLine.State;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;

/// Recommendations of reports (kiến nghị, đề xuất): each to one organisation, followed until it is answered.
@Component
public class Recommendations {

    private final RecommendationStore store;
    private final SubmissionStore submissions;
    private final ReportTimers timers;
    private final Organisations organisations;
    private final RequestStore numbers;
    private final ApplicationEventPublisher events;
    private final ZoneId zone;

    Recommendations(
            RecommendationStore store,
            SubmissionStore submissions,
            ReportTimers timers,
            Organisations organisations,
            RequestStore numbers,
            ApplicationEventPublisher events,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.submissions = submissions;
        this.timers = timers;
        this.organisations = organisations;
        this.numbers = numbers;
        this.events = events;
        this.zone = zone;
    }

    /// What is recommended to whom, until when; typed in a form that counts once.
    public record New(UUID form, OrganisationId addressee, String words, LocalDate dueOn) {}

    /// Puts a recommendation into a report that is being written.
    @Transactional
    public Optional<Refusal> add(SubmissionId report, New fresh, Instant at, Actor by) {
        var submission = submissions.need(report, by);
        var refused = submission.refusesWriting(by);
        if (refused.isPresent()) {
            return refused;
        }
        var today = LocalDate.ofInstant(at, zone);
        if (fresh.words().isBlank() || !fresh.dueOn().isAfter(today)) {
            return Optional.of(Refusal.RECOMMENDATION_NOT_CLEAR);
        }
        var isThere = organisations
                .find(fresh.addressee())
                .filter(line -> line.validity().isInForceOn(today))
                .isPresent();
        if (!isThere || fresh.addressee().equals(submission.unit())) {
            return Optional.of(Refusal.ADDRESSEE_MISSING);
        }
        var number = "ĐX-%d-%05d".formatted(today.getYear(), numbers.nextNumber());
        store.add(submission, fresh, UUID.randomUUID(), number);
        return Optional.empty();
    }

    /// Takes a recommendation out of a report that is being written.
    @Transactional
    public Optional<Refusal> remove(UUID id, int version, Actor by) {
        var line = need(id, version, by);
        var refused = submissions.need(line.report(), by).refusesWriting(by);
        if (refused.isPresent() || line.state() != State.DRAFT) {
            return Optional.of(refused.orElse(Refusal.NOT_NOW));
        }
        store.move(line, State.WITHDRAWN, null);
        return Optional.empty();
    }

    /// The report was sent: from now on the addressees see what is recommended to them, and owe an answer.
    void issue(Submission sent, Instant at, Actor by) {
        for (var line : store.of(sent)) {
            if (line.state() == State.DRAFT) {
                var readers = new HashSet<>(sent.sharedWith());
                readers.add(line.addressee());
                readers.remove(sent.unit());
                var audience = new Audience(sent.unit(), readers, false);
                var acknowledge = timers.recommended("RC-K", recommended(line, audience, null), at, by);
                var answer = timers.recommended("RC-D", recommended(line, audience, line.dueOn()), at, by);
                store.issue(line, readers, acknowledge.clock(), answer.clock(), at);
                tell(line, "RECOMMENDED", line.addressee(), at, by);
            }
        }
    }

    private static ReportTimers.Recommended recommended(
            RecommendationLine line, Audience audience, @Nullable LocalDate dueOn) {
        return new ReportTimers.Recommended(line.province(), line.reference(), audience, line.addressee(), dueOn);
    }

    /// The addressee has it.
    @Transactional
    public Optional<Refusal> acknowledge(UUID id, int version, Instant at, Actor by) {
        var line = need(id, version, by);
        var refused = refuses(line, by.organisation().equals(line.addressee()), Set.of(State.ISSUED), by);
        if (refused.isPresent()) {
            return refused;
        }
        timers.stop(line.acknowledgement(), State.ACKNOWLEDGED, at, by);
        store.move(line, State.ACKNOWLEDGED, null);
        tell(line, "RECOMMENDATION_ACKNOWLEDGED", line.owner(), at, by);
        return Optional.empty();
    }

    /// The addressee answers; a leader does.
    @Transactional
    public Optional<Refusal> answer(
            UUID id, int version, String words, @Nullable Reference paper, Instant at, Actor by) {
        var line = need(id, version, by);
        var isLeader = by.organisation().equals(line.addressee()) && by.is(Role.LEADER);
        var refused = refuses(line, isLeader, Set.of(State.ISSUED, State.ACKNOWLEDGED), by);
        if (refused.isPresent()) {
            return refused;
        }
        if (words.isBlank()) {
            return Optional.of(Refusal.ANSWER_MISSING);
        }
        timers.stop(line.acknowledgement(), State.ANSWERED, at, by);
        timers.stop(line.clock(), State.ANSWERED, at, by);
        store.answer(line, words.strip(), paper, at, by);
        tell(line, "RECOMMENDATION_ANSWERED", line.owner(), at, by);
        return Optional.empty();
    }

    /// Who recommended it is satisfied.
    @Transactional
    public Optional<Refusal> close(UUID id, int version, Instant at, Actor by) {
        var line = need(id, version, by);
        var refused = refuses(line, by.organisation().equals(line.owner()), Set.of(State.ANSWERED), by);
        if (refused.isPresent()) {
            return refused;
        }
        store.move(line, State.CLOSED, at);
        tell(line, "RECOMMENDATION_CLOSED", line.addressee(), at, by);
        return Optional.empty();
    }

    private static Optional<Refusal> refuses(RecommendationLine line, boolean isTheirs, Set<State> from, Actor by) {
        if (!isTheirs || !Parts.works(by)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        return from.contains(line.state()) ? Optional.empty() : Optional.of(Refusal.NOT_NOW);
    }

    private RecommendationLine need(UUID id, int version, Actor by) {
        var line = store.need(id, by);
        if (line.version() != version) {
            throw new OptimisticLockingFailureException("recommendation " + id);
        }
        return line;
    }

    /// One recommendation, for who sees it.
    @Transactional(readOnly = true)
    public RecommendationLine sheet(UUID id, Actor by) {
        var line = store.need(id, by);
        return line.named(organisations.names(List.of(line.addressee())).getOrDefault(line.addressee(), ""));
    }

    /// Those sent to or by the own organisation, the latest first.
    @Transactional(readOnly = true)
    public List<RecommendationLine> list(Actor by) {
        var lines = store.list(by);
        var names = organisations.names(
                lines.stream().map(RecommendationLine::addressee).distinct().toList());
        return lines.stream()
                .map(line -> line.named(names.getOrDefault(line.addressee(), "")))
                .toList();
    }

    private void tell(RecommendationLine line, String what, OrganisationId to, Instant at, Actor by) {
        events.publishEvent(new Worded(line.reference(), what, to, "", by, at));
    }
}
