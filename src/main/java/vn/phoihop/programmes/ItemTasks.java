package vn.phoihop.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.tasks.Deadline;
import vn.phoihop.tasks.NewTask;
import vn.phoihop.tasks.Output;
import vn.phoihop.tasks.OutputKind;
import vn.phoihop.tasks.Planning;
import vn.phoihop.tasks.TaskLine;
import vn.phoihop.tasks.Tasks;

/// Turns items of programmes in force into tasks, and says how far they are: progress is what the tasks say.
@Component
public class ItemTasks {

    private final Programmes programmes;
    private final ProgrammeSheets sheets;
    private final Tasks tasks;

    ItemTasks(Programmes programmes, ProgrammeSheets sheets, Tasks tasks) {
        this.programmes = programmes;
        this.sheets = sheets;
        this.tasks = tasks;
    }

    /// Gives an item as a task to its lead; the answer is the key of the sentence that says why not. The same form
    /// gives one task.
    @Transactional
    public Optional<String> give(ProgrammeId id, UUID item, OutputKind kind, String criterion, UUID form, Actor by) {
        var programme = programmes.need(id, by);
        if (!programme.owner().equals(by.organisation())) {
            return Optional.of(sentence(Refusal.NOT_YOURS));
        }
        if (!programme.state().isInForce()) {
            return Optional.of(sentence(Refusal.NOT_IN_FORCE));
        }
        var found = sheets.need(id, by).items().stream()
                .filter(each -> each.id().equals(item))
                .findFirst();
        return found.map(each ->
                        give(programme, each, new Output(kind, each.text().output(), criterion), form, by))
                .orElse(Optional.of(sentence(Refusal.ITEM_INCOMPLETE)));
    }

    private Optional<String> give(Programme programme, Item item, Output output, UUID form, Actor by) {
        OrganisationId lead = item.text().lead();
        LocalDate due = item.text().due();
        if (lead == null || due == null) {
            return Optional.of(sentence(Refusal.ITEM_INCOMPLETE));
        }
        var fresh = NewTask.of(item.text().title(), output, lead, Deadline.on(due))
                .from(item.reference(programme.paper().printed()))
                .with(item.text().partners())
                .from(form);
        return switch (tasks.plan(fresh, by)) {
            case Planning.Planned planned -> Optional.empty();
            case Planning.Refused(var why) -> Optional.of("tasks.refusal." + why);
        };
    }

    /// Gives every item of a plan just issued (AP-04) that is still ahead and has no task of an earlier plan; what is
    /// refused stays to be given by hand.
    @Transactional
    public void giveAll(Programme plan, List<Item> items, LocalDate today, Actor by) {
        var given = of(items, by);
        for (var item : items) {
            var due = item.text().due();
            if (due != null
                    && !due.isBefore(today)
                    && !given.containsKey(item.origin().toString())) {
                var output = new Output(
                        OutputKind.OTHER,
                        item.text().output(),
                        "Theo kế hoạch " + plan.paper().printed());
                give(plan, item, output, item.id(), by);
            }
        }
    }

    private static String sentence(Refusal why) {
        return "programmes.refusal." + why;
    }

    /// The tasks that came from these items, by the id of the thing to be done: one query.
    @Transactional(readOnly = true)
    public Map<String, List<TaskLine>> of(List<Item> items, Actor actor) {
        return items.isEmpty()
                ? Map.of()
                : tasks.byTheirSources(
                        Item.KIND,
                        items.stream().map(item -> item.origin().toString()).toList(),
                        actor);
    }
}
