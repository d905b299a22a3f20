package vn.phoihop.concerns;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.tasks.Deadline;
import vn.phoihop.tasks.NewTask;
import vn.phoihop.tasks.Output;
import vn.phoihop.tasks.OutputKind;
import vn.phoihop.tasks.Tasks;

/// The tasks that a concern begins: to verify what is unknown, to do what was planned. They are written in Vietnamese,
/// as papers are.
@Component
class Verifying {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int WORKING_DAYS = 1;

    private final Tasks tasks;
    private final MessageSource messages;

    Verifying(Tasks tasks, MessageSource messages) {
        this.tasks = tasks;
        this.messages = messages;
    }

    /// What is unknown is looked into within a working day.
    void ask(Concern concern, Rating rating, Instant at, Actor by) {
        if (rating.profile().isComplete() || Reporter.isNobody(by)) {
            return;
        }
        var unknown = rating.profile().unknown().stream()
                .map(criterion -> say("concerns.triage.unknown." + criterion))
                .collect(Collectors.joining(", "));
        var output = new Output(OutputKind.INFORMATION, say("concerns.task.verify.output"), unknown);
        tasks.plan(
                NewTask.of(
                                say("concerns.task.verify", concern.number().toString(), unknown),
                                output,
                                concern.hands().owner(),
                                Deadline.within(WORKING_DAYS))
                        .from(concern.reference()),
                at,
                by);
    }

    /// The first task of the work.
    void begin(Concern concern, OrganisationId lead, String title, int days, Instant at, Actor by) {
        var output =
                new Output(OutputKind.OTHER, say("concerns.task.work.output"), say("concerns.task.work.criterion"));
        tasks.plan(NewTask.of(title, output, lead, Deadline.within(days)).from(concern.reference()), at, by);
    }

    private String say(String key, Object... parts) {
        return messages.getMessage(key, parts, VIETNAMESE);
    }
}
