package vn.phoihop.tasks;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.calendar.Clocks;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Role;
import vn.phoihop.tasks.TaskSheet.Further;

/// Tasks one at a time, in full.
@Component
public class TaskSheets {

    /// Those who do the work of an office; administrators hold the keys, not the content.
    static final Set<Role> WORKING =
            Set.of(Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR);

    private final TaskStore store;
    private final ListStore lists;
    private final SheetStore sheets;
    private final Clocks clocks;
    private final TaskClocks dates;
    private final Clock clock;

    TaskSheets(TaskStore store, ListStore lists, SheetStore sheets, Clocks clocks, TaskClocks dates, Clock clock) {
        this.store = store;
        this.lists = lists;
        this.sheets = sheets;
        this.clocks = clocks;
        this.dates = dates;
        this.clock = clock;
    }

    /// At which version the task is, for who acts on it without looking at its sheet.
    @Transactional(readOnly = true)
    public int version(TaskId id, Actor actor) {
        return store.need(id, actor).version();
    }

    /// The sheet of a task, if this actor may see it.
    @Transactional(readOnly = true)
    public TaskSheet need(TaskId id, Actor actor) {
        var now = clock.instant();
        var task = store.need(id, actor);
        var parent = task.parent();
        var papers = sheets.papers(task);
        var sheet = new TaskSheet(
                lists.one(id, actor, now).orElseThrow(() -> new NotThere("task " + id)),
                task.deadline(),
                task.unit(),
                sheets.place(task).orElse(null),
                task.extensions(),
                task.acceptedAt(),
                task.parts(actor),
                Set.of(),
                Set.of(),
                clocks.of(Task.KIND, id.toString(), actor.visibility()),
                parent == null ? null : lists.one(parent, actor, now).orElse(null),
                lists.parts(task, actor, now),
                papers);
        return allowing(sheet, task, now, actor);
    }

    /// A task by the number people know.
    @Transactional(readOnly = true)
    public TaskId numbered(TaskNumber number, Actor actor) {
        return sheets.numbered(number, actor).orElseThrow(() -> new NotThere("task " + number));
    }

    /// What people call this task.
    @Transactional(readOnly = true)
    public String numberOf(TaskId id, Actor actor) {
        return store.need(id, actor).number().toString();
    }

    private TaskSheet allowing(TaskSheet sheet, Task task, Instant now, Actor actor) {
        var isWorking = actor.roles().stream().anyMatch(WORKING::contains);
        return new TaskSheet(
                sheet.line(),
                sheet.deadline(),
                sheet.unit(),
                sheet.place(),
                sheet.extensions(),
                sheet.acceptedAt(),
                sheet.parts(),
                isWorking ? moves(sheet, task, now, actor) : Set.of(),
                isWorking ? further(sheet, task, now) : Set.of(),
                sheet.clocks(),
                sheet.whole(),
                sheet.split(),
                sheet.papers());
    }

    private Set<TaskMove> moves(TaskSheet sheet, Task task, Instant now, Actor actor) {
        var may = EnumSet.noneOf(TaskMove.class);
        for (var move : TaskMove.values()) {
            if (TaskFlow.refuses(move, task.state(), sheet.parts()).isEmpty()) {
                may.add(move);
            }
        }
        var acceptedAt = task.acceptedAt();
        var isReturnable = dates.mayReturn(task.hands().leadSince(), now) && sheet.givenBack() == null;
        if (!isReturnable) {
            may.remove(TaskMove.RETURN);
        }
        if (sheet.line().parts() > sheet.line().partsAccepted()) {
            may.remove(TaskMove.CLAIM);
            may.remove(TaskMove.TRANSFER);
        }
        var claim = task.claim();
        if (claim != null && claim.by().equals(actor.account())) {
            may.remove(TaskMove.ACCEPT);
        }
        if (acceptedAt != null && !dates.mayReopen(acceptedAt, now)) {
            may.remove(TaskMove.REOPEN);
        }
        may.remove(TaskMove.EXTEND);
        return may;
    }

    private static Set<Further> further(TaskSheet sheet, Task task, Instant now) {
        var may = EnumSet.noneOf(Further.class);
        var parts = sheet.parts();
        var isDoing = task.state().isOpen() && task.state() != TaskState.DONE_CLAIMED;
        if (task.state().isOpen() && !disjoint(parts, Part.LEAD, Part.PARTNER, Part.OWNER)) {
            may.add(Further.NOTE);
            may.add(Further.ATTACH);
        }
        if (isDoing && parts.contains(Part.LEAD)) {
            may.add(Further.SPLIT);
        }
        if (isDoing && parts.contains(Part.LEAD) && maybeLater(sheet, task, now) && sheet.asked() == null) {
            may.add(Further.ASK);
        }
        if (isDoing && sheet.asked() != null && parts.contains(decides(task))) {
            may.add(Further.DECIDE);
        }
        if (sheet.givenBack() != null && parts.contains(Part.OWNER)) {
            may.add(Further.KEEP_LEAD);
        }
        if (isDoing && !disjoint(parts, Part.OWNER, Part.COORDINATOR)) {
            may.add(Further.URGE);
        }
        return may;
    }

    private static Part decides(Task task) {
        return task.extensions() == 0 ? Part.OWNER : Part.COORDINATOR;
    }

    private static boolean maybeLater(TaskSheet sheet, Task task, Instant now) {
        return task.deadline().dateClass() == DateClass.PLAN
                && task.extensions() < Extensions.MOST
                && now.isBefore(sheet.line().dueAt());
    }

    private static boolean disjoint(Set<Part> parts, Part... wanted) {
        for (var each : wanted) {
            if (parts.contains(each)) {
                return false;
            }
        }
        return true;
    }
}
