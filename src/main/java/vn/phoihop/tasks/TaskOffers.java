package vn.phoihop.tasks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.agenda.spi.Approval;
import vn.phoihop.agenda.spi.Approvals;
import vn.phoihop.agenda.spi.Standing;
import vn.phoihop.agenda.spi.Standings;
import vn.phoihop.search.spi.Findable;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Navigation;
import vn.phoihop.shell.spi.NavigationEntry;
import vn.phoihop.tasks.TaskFilter.Mine;
import vn.phoihop.tasks.TaskFilter.Phase;

/// What tasks offer to the pages around them: a place in the navigation, what is found, what waits for a decision, the
/// figures a leader looks at.
@Component
class TaskOffers implements Navigation, Findable, Approvals, Standings {

    private static final int ORDER = 30;

    private final TaskLists lists;
    private final DecisionStore store;

    TaskOffers(TaskLists lists, DecisionStore store) {
        this.lists = lists;
        this.store = store;
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.forAll(ORDER, "tasks.nav", "/tasks", "checklist"));
    }

    @Override
    public String heading() {
        return "tasks.found.heading";
    }

    @Override
    public String more(String words) {
        return "/tasks?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public List<Found> find(String words, Actor actor, int limit) {
        return lists.list(TaskFilter.words(words), null, actor, limit).lines().stream()
                .map(line -> new Found(line.reference(), line.output().name()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Approval> waitingFor(Actor actor, int limit) {
        return store.waiting(actor, actor.is(Role.COORDINATOR), limit).stream()
                .map(each -> new Approval(each.record(), each.words(), each.since()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Standing> of(Actor actor) {
        var counts = lists.counts(TaskFilter.ALL.in(Phase.OPEN).as(Mine.ANY), actor);
        var blocked = counts.states().getOrDefault(TaskState.BLOCKED, 0);
        return List.of(
                new Standing(
                        ORDER, "tasks.standing.late", counts.late(), counts.total(), "/tasks?phase=OPEN&late=true"),
                new Standing(ORDER + 1, "tasks.standing.blocked", blocked, counts.total(), "/tasks?state=BLOCKED"),
                new Standing(
                        ORDER + 2,
                        "tasks.standing.returned",
                        counts.returned(),
                        counts.total(),
                        "/tasks?phase=OPEN&returned=true"));
    }
}
