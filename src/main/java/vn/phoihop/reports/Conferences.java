package vn.phoihop.reports;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.phoihop.organisations.Seats;
import vn.phoihop.reports.Conference.Conclusion;
import vn.phoihop.reports.Conference.State;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;
import vn.phoihop.tasks.Deadline;
import vn.phoihop.tasks.NewTask;
import vn.phoihop.tasks.Output;
import vn.phoihop.tasks.OutputKind;
import vn.phoihop.tasks.Planning;
import vn.phoihop.tasks.TaskSheets;
import vn.phoihop.tasks.Tasks;

/// Review conferences: called with an agenda and documents, held; each conclusion becomes a task of its lead.
@Component
public class Conferences {

    private final ConferenceStore store;
    private final RequestStore numbers;
    private final Tasks tasks;
    private final TaskSheets taskSheets;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    Conferences(
            ConferenceStore store,
            RequestStore numbers,
            Tasks tasks,
            TaskSheets taskSheets,
            Seats seats,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.numbers = numbers;
        this.tasks = tasks;
        this.taskSheets = taskSheets;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /// Calls a conference: those who take part are told. Empty when it is not clear enough.
    @Transactional
    public Optional<UUID> call(NewConference fresh, Instant at, Actor by) {
        if (!isClear(fresh) || !Parts.works(by)) {
            return Optional.empty();
        }
        var province = seats.provinceOf(by.organisation());
        var known = store.ofForm(province, fresh.form());
        if (known.isPresent()) {
            return known;
        }
        var conference = planned(fresh, province, at, by);
        store.add(conference, fresh.form());
        for (var invited : fresh.participants()) {
            events.publishEvent(new Worded(conference.reference(), "CONFERENCE_CALLED", invited, "", by, at));
        }
        return Optional.of(conference.id());
    }

    private static boolean isClear(NewConference fresh) {
        return !fresh.title().isBlank()
                && !fresh.place().isBlank()
                && !fresh.agenda().isBlank()
                && fresh.to().isAfter(fresh.from());
    }

    private Conference planned(NewConference fresh, String province, Instant at, Actor by) {
        var year = LocalDate.ofInstant(at, zone).getYear();
        return new Conference(
                province,
                UUID.randomUUID(),
                "HN-%d-%05d".formatted(year, numbers.nextNumber()),
                by.organisation(),
                fresh.participants(),
                fresh.kind(),
                State.PLANNED,
                fresh.title().strip(),
                fresh.from(),
                fresh.to(),
                fresh.place().strip(),
                fresh.agenda().strip(),
                "",
                fresh.request(),
                fresh.documents(),
                List.of(),
                0);
    }

    /// It was held: what was said is kept, and each conclusion is given as a task, all or none.
    @Transactional
    public Optional<Refusal> hold(
            UUID id, int version, String minutes, List<Conclusion> conclusions, Instant at, Actor by) {
        var conference = need(id, version, by);
        var refused = refuses(conference, by);
        if (refused.isPresent()) {
            return refused;
        }
        if (conference.from().isAfter(clock.instant())) {
            return Optional.of(Refusal.IN_THE_FUTURE);
        }
        if (conclusions.stream()
                .anyMatch(one -> one.words().isBlank() || one.output().isBlank())) {
            return Optional.of(Refusal.CONCLUSION_NOT_CLEAR);
        }
        var given = new ArrayList<Conclusion>();
        for (int i = 0; i < conclusions.size(); i++) {
            var task = plan(conference, conclusions.get(i), i, at, by);
            if (task.isEmpty()) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return Optional.of(Refusal.TASK_REFUSED);
            }
            var one = conclusions.get(i);
            given.add(new Conclusion(one.words(), one.output(), one.lead(), one.dueOn(), task.get()));
        }
        store.held(conference, minutes.strip(), given);
        events.publishEvent(new Worded(conference.reference(), "CONFERENCE_HELD", conference.host(), "", by, at));
        return Optional.empty();
    }

    private Optional<Reference> plan(Conference conference, Conclusion conclusion, int place, Instant at, Actor by) {
        var form = UUID.nameUUIDFromBytes((conference.id() + "/" + place).getBytes(StandardCharsets.UTF_8));
        var task = NewTask.of(
                        conclusion.words(),
                        new Output(OutputKind.OTHER, conclusion.output(), conclusion.output()),
                        conclusion.lead(),
                        Deadline.on(conclusion.dueOn()))
                .from(form)
                .from(conference.reference());
        return switch (tasks.plan(task, at, by)) {
            case Planning.Planned(var id) ->
                Optional.of(new Reference("tasks", id.toString(), taskSheets.numberOf(id, by), task.title()));
            case Planning.Refused refused -> Optional.empty();
        };
    }

    @Transactional
    public Optional<Refusal> cancel(UUID id, int version, Actor by) {
        var conference = need(id, version, by);
        var refused = refuses(conference, by);
        if (refused.isEmpty()) {
            store.cancel(conference);
        }
        return refused;
    }

    private static Optional<Refusal> refuses(Conference conference, Actor by) {
        if (!by.organisation().equals(conference.host()) || !Parts.works(by)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        return conference.state() == State.PLANNED ? Optional.empty() : Optional.of(Refusal.NOT_NOW);
    }

    private Conference need(UUID id, int version, Actor by) {
        var conference = store.need(id, by);
        if (conference.version() != version) {
            throw new OptimisticLockingFailureException("conference " + id);
        }
        return conference;
    }

    @Transactional(readOnly = true)
    public Conference sheet(UUID id, Actor by) {
        return store.need(id, by);
    }

    /// The conferences one sees, the latest first.
    @Transactional(readOnly = true)
    public List<Conference> list(Actor by) {
        return store.list(by);
    }
}
