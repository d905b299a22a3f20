package vn.phoihop.tasks;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.RungReached;
import vn.phoihop.notifications.spi.Due;
import vn.phoihop.notifications.spi.Notice;
import vn.phoihop.notifications.spi.Notices;
import vn.phoihop.notifications.spi.Receiver;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// Tells those concerned what happened to a task, and who is reminded by its clock: always which help is asked, never
/// whose fault it is.
@Component
class TaskNotices {

    private final Notices notices;
    private final TaskStore store;
    private final Urgings urgings;
    private final Clock clock;

    TaskNotices(Notices notices, TaskStore store, Urgings urgings, Clock clock) {
        this.notices = notices;
        this.store = store;
        this.urgings = urgings;
        this.clock = clock;
    }

    /// What happened goes to the side that has to know, not to the one that did it.
    @ApplicationModuleListener
    void tell(TaskAct act) {
        if (act.by().account().equals(Actor.installation().account()) && act instanceof TaskAct.TaskUrged) {
            return;
        }
        store.find(act.task()).ifPresent(task -> tell(task, act));
    }

    private void tell(Task task, TaskAct act) {
        var to = receivers(task.hands(), act).stream().distinct().toList();
        if (to.isEmpty()) {
            return;
        }
        var name = act.getClass().getSimpleName();
        var key = "tasks." + name + "/" + task.id() + "/" + act.at().toEpochMilli();
        notices.tell(new Notice(
                key,
                task.reference(),
                "tasks.notice." + name,
                List.of(
                        task.number().toString(),
                        task.title(),
                        new Due(task.term().dueOn())),
                to,
                false));
    }

    private static List<Receiver> receivers(Task.Hands hands, TaskAct act) {
        return switch (act) {
            case TaskAct.TaskPlanned planned -> planned(hands);
            case TaskAct.LeadTransferred handed -> planned(hands);
            case TaskAct.TaskReturned back -> office(hands.owner());
            case TaskAct.TaskBlocked blocked -> office(hands.owner());
            case TaskAct.ExtensionAsked asked -> office(hands.owner());
            case TaskAct.CompletionClaimed claimed -> office(hands.owner());
            case TaskAct.TaskUnblocked free -> List.of(Receiver.in(hands.owner(), Role.SPECIALIST));
            case TaskAct.TaskAccepted accepted -> office(hands.lead());
            case TaskAct.CompletionReturned missing -> office(hands.lead());
            case TaskAct.ReturnAnswered kept -> office(hands.lead());
            case TaskAct.ExtensionRefused refused -> office(hands.lead());
            case TaskAct.TaskExtended extended -> office(hands.lead());
            case TaskAct.TaskReopened reopened -> office(hands.lead());
            case TaskAct.TaskUrged urged -> office(hands.lead());
            case TaskAct.TaskCancelled cancelled -> planned(hands);
            case TaskAct.TaskStarted started -> List.of();
            case TaskAct.ProgressNoted noted -> List.of();
            case TaskAct.EvidenceAttached attached -> List.of();
        };
    }

    private static List<Receiver> planned(Task.Hands hands) {
        var all = new ArrayList<>(office(hands.lead()));
        hands.partners().forEach(each -> all.add(Receiver.in(each, Role.SPECIALIST)));
        return all;
    }

    private static List<Receiver> office(OrganisationId id) {
        return List.of(Receiver.in(id, Role.SPECIALIST, Role.LEADER));
    }

    /// A rung of the ladder: on record as an urging while the lead has the work, and told to whom it names.
    @ApplicationModuleListener
    void remind(RungReached rung) {
        if (!rung.record().kind().equals(Task.KIND)) {
            return;
        }
        urgings.climb(rung);
        store.find(new TaskId(UUID.fromString(rung.record().id())))
                .filter(task -> task.state().isOpen())
                .ifPresent(task -> notices.tell(new Notice(
                        "tasks.rung/" + rung.clock().value() + "/" + rung.epoch() + "/" + rung.rung(),
                        task.reference(),
                        (clock.instant().isBefore(rung.due()) ? "tasks.notice.soon." : "tasks.notice.passed.")
                                + rung.help(),
                        List.of(task.number().toString(), task.title(), new Due(rung.dueOn())),
                        receivers(task.hands(), rung),
                        false)));
    }

    private static List<Receiver> receivers(Task.Hands hands, RungReached rung) {
        var holder = rung.holder() == null ? hands.lead() : rung.holder();
        return switch (rung.audience()) {
            case "OWNER" -> office(hands.owner());
            case "COORDINATOR" -> List.of(Receiver.in(hands.owner(), Role.COORDINATOR, Role.LEADER));
            case "LEADERSHIP" -> List.of(Receiver.in(hands.owner(), Role.LEADER), Receiver.in(holder, Role.LEADER));
            case "HEAD_OF_UNIT", "LEAD_ORGANISATION" -> office(holder);
            default -> List.of(Receiver.in(holder, Role.SPECIALIST));
        };
    }
}
