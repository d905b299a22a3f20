package vn.phoihop.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Seats;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.tasks.TaskKeeper.Telling;

/// Tasks (nhiệm vụ): given to one lead with an output and a date, done, accepted.
///
/// Every act takes the moment it happened: now, or earlier when it is entered from paper; never before the task was
/// given.
@Component
public class Tasks {

    private final TaskStore store;
    private final TaskKeeper keeper;
    private final TaskClocks clocks;
    private final ListStore lists;
    private final Organisations organisations;
    private final Seats seats;

    Tasks(
            TaskStore store,
            TaskKeeper keeper,
            TaskClocks clocks,
            ListStore lists,
            Organisations organisations,
            Seats seats) {
        this.store = store;
        this.keeper = keeper;
        this.clocks = clocks;
        this.lists = lists;
        this.organisations = organisations;
        this.seats = seats;
    }

    /// Gives a task now.
    @Transactional
    public Planning plan(NewTask fresh, Actor by) {
        return plan(fresh, keeper.now(), by);
    }

    /// Gives a task at a moment that is not in the future; its organisation is the owner.
    @Transactional
    public Planning plan(NewTask fresh, Instant at, Actor by) {
        return plan(fresh, Optional.empty(), at, by);
    }

    /// Splits a part off a task and delegates it: the lead is the owner of the part, and the task waits for it.
    @Transactional
    public Planning split(TaskId whole, int version, NewTask part, Instant at, Actor by) {
        var task = keeper.need(whole, version, by);
        if (store.typedIn(part.form(), seats.provinceOf(by.organisation())).isPresent()) {
            return plan(part, Optional.of(task), at, by);
        }
        var refused = refusesPart(task, part, at, by);
        if (refused.isPresent()) {
            return new Planning.Refused(refused.get());
        }
        var planning = plan(part, Optional.of(task), at, by);
        if (planning instanceof Planning.Planned) {
            start(task, "", at, by);
        }
        return planning;
    }

    private Optional<Refusal> refusesPart(Task task, NewTask part, Instant at, Actor by) {
        if (!by.organisation().equals(task.hands().lead())) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (!task.state().isOpen() || task.state() == TaskState.DONE_CLAIMED) {
            return Optional.of(Refusal.NOT_NOW);
        }
        var untimely = task.untimely(at, keeper.now());
        return untimely.isPresent() ? untimely : task.refusesPartFor(part.lead());
    }

    private void start(Task task, String unit, Instant at, Actor by) {
        if (task.state() == TaskState.PLANNED) {
            keeper.keep(
                    task.moved(TaskMove.START).doneBy(unit),
                    new Telling("STARTED_BY_PARTS", List.of(), at, by, TaskAct.TaskStarted::new));
        }
    }

    private Planning plan(NewTask fresh, Optional<Task> whole, Instant at, Actor by) {
        var province = seats.provinceOf(by.organisation());
        var known = store.typedIn(fresh.form(), province);
        if (known.isPresent()) {
            return new Planning.Planned(known.get());
        }
        var refused = refuses(fresh, at, by);
        if (refused.isPresent()) {
            return new Planning.Refused(refused.get());
        }
        var task = task(fresh, whole, province, at, by);
        store.insert(task, whole.map(Task::province), fresh);
        keeper.tell(
                task,
                new Telling(
                        whole.isPresent() ? "SPLIT_OFF" : "PLANNED",
                        List.of(
                                names(List.of(task.hands().lead())),
                                whole.map(Task::number)
                                        .map(TaskNumber::toString)
                                        .orElse("")),
                        at,
                        by,
                        TaskAct.TaskPlanned::new));
        return new Planning.Planned(task.id());
    }

    private Task task(NewTask fresh, Optional<Task> whole, String province, Instant at, Actor by) {
        var above = whole.map(Task::partsAbove).orElse(List.of());
        var hands = new Task.Hands(by.organisation(), fresh.lead(), at, fresh.partners(), above);
        var nothing = new Term(Drafts.NO_CLOCK, null, null, LocalDate.EPOCH, LocalDate.EPOCH, Instant.EPOCH, true);
        var task = new Task(
                province,
                new TaskId(UUID.randomUUID()),
                store.nextNumber(clocks.day(at).getYear()),
                whole.map(Task::id).orElse(null),
                fresh.title(),
                fresh.output(),
                hands,
                fresh.deadline(),
                TaskState.PLANNED,
                "",
                at,
                null,
                0,
                0,
                null,
                nothing,
                0);
        return task.due(clocks.start(task, fresh.deadline(), fresh.area(), at, by));
    }

    /// Why a task is not given: asked before it is, for each row of a table.
    Optional<Refusal> refuses(NewTask fresh, Instant at, Actor by) {
        if (at.isAfter(keeper.now())) {
            return Optional.of(Refusal.NOT_AT_THAT_TIME);
        }
        if (fresh.title().isEmpty() || !fresh.output().isComplete()) {
            return Optional.of(Refusal.OUTPUT_MISSING);
        }
        if (fresh.partners().contains(fresh.lead())) {
            return Optional.of(Refusal.LEAD_AMONG_PARTNERS);
        }
        if (Drafts.isSecret(fresh)) {
            return Optional.of(Refusal.SECRET_WORDS);
        }
        var deadline = fresh.deadline();
        if (deadline.dateClass() == DateClass.LAW && deadline.basis().isEmpty()) {
            return Optional.of(Refusal.BASIS_MISSING);
        }
        var day = deadline.day();
        if (day != null && day.isBefore(clocks.day(at))) {
            return Optional.of(Refusal.DAY_HAS_PASSED);
        }
        return areInForce(fresh, clocks.day(at)) ? Optional.empty() : Optional.of(Refusal.NO_SUCH_ORGANISATION);
    }

    private boolean areInForce(NewTask fresh, LocalDate day) {
        var named = new HashSet<>(fresh.partners());
        named.add(fresh.lead());
        var known = organisations.lines(named);
        return known.size() == named.size()
                && known.stream().allMatch(line -> line.validity().isInForceOn(day));
    }

    private String names(List<OrganisationId> ids) {
        return String.join("; ", organisations.names(ids).values());
    }

    /// The tasks that come from these records, by the id of the record, in the order they were given: one query.
    @Transactional(readOnly = true)
    public Map<String, List<TaskLine>> byTheirSources(String kind, Collection<String> ids, Actor actor) {
        return lists.ofSources(kind, ids, actor, keeper.now());
    }
}
