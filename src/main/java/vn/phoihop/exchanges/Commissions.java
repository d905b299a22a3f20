package vn.phoihop.exchanges;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;
import vn.phoihop.shared.Visibility;
import vn.phoihop.tasks.Deadline;
import vn.phoihop.tasks.NewTask;
import vn.phoihop.tasks.Output;
import vn.phoihop.tasks.OutputKind;
import vn.phoihop.tasks.Planning;
import vn.phoihop.tasks.TaskSheets;
import vn.phoihop.tasks.Tasks;

/// What an exchange gives to do: a topic that was taken, a conclusion of a meeting. Each becomes one task, however
/// often it is asked for; the requester is its owner.
@Component
class Commissions {

    private final Tasks tasks;
    private final TaskSheets sheets;
    private final DetailStore details;

    Commissions(Tasks tasks, TaskSheets sheets, DetailStore details) {
        this.tasks = tasks;
        this.sheets = sheets;
        this.details = details;
    }

    /// The topic is taken: its receiver has a task with the output that was ordered.
    void take(Exchange exchange, Leg leg, Instant at, Actor by) {
        var content = exchange.content();
        var task = NewTask.of(
                        content.subject(),
                        new Output(OutputKind.DOCUMENT, content.output(), content.subject()),
                        leg.receiver(),
                        Deadline.within(content.term()))
                .from(leg.id().value())
                .from(exchange.reference());
        plan(task, exchange, at, by).ifPresent(each -> details.commission(leg, each));
    }

    /// A conclusion of a meeting with the task it became; without one when it cannot be given (its lead is no more in
    /// force).
    Conclusion assign(Exchange exchange, Conclusion conclusion, int position, Instant at, Actor by) {
        var form = UUID.nameUUIDFromBytes((exchange.id() + "/" + position).getBytes(StandardCharsets.UTF_8));
        var task = NewTask.of(
                        conclusion.words(),
                        new Output(OutputKind.OTHER, conclusion.output(), conclusion.output()),
                        conclusion.lead(),
                        Deadline.on(conclusion.dueOn()))
                .from(form)
                .from(exchange.reference())
                .with(List.of());
        var given = plan(task, exchange, at, by).orElse(null);
        return new Conclusion(conclusion.words(), conclusion.output(), conclusion.lead(), conclusion.dueOn(), given);
    }

    private Optional<Reference> plan(NewTask task, Exchange exchange, Instant at, Actor by) {
        var owner = ownerOf(exchange, by);
        return switch (tasks.plan(task, at, owner)) {
            case Planning.Planned(var id) ->
                Optional.of(new Reference("tasks", id.toString(), sheets.numberOf(id, owner), task.title()));
            case Planning.Refused(var why) -> Optional.empty();
        };
    }

    /// A receiver who takes a topic brings about a task of the requester: who did it stays who did it.
    private static Actor ownerOf(Exchange exchange, Actor by) {
        OrganisationId owner = exchange.requester();
        return owner.equals(by.organisation())
                ? by
                : new Actor(by.account(), by.name(), owner, Set.of(Role.SPECIALIST), new Visibility(Set.of(owner)));
    }
}
