package vn.phoihop.tasks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// What happens to a task, for those who follow it: `record` is the task as a link, `source` what it comes from.
public sealed interface TaskAct extends Act {

    Reference record();

    /// What the task comes from; null when it was thought of by hand.
    @Nullable
    Reference source();

    @Override
    default String subject() {
        return "tasks/" + record().number();
    }

    /// The task it happened to.
    default TaskId task() {
        return new TaskId(UUID.fromString(record().id()));
    }

    /// A task was given to its lead.
    record TaskPlanned(Reference record, @Nullable Reference source, Actor by, Instant at) implements TaskAct {}

    /// The lead returned it as not competent and said who is.
    record TaskReturned(Reference record, @Nullable Reference source, Actor by, Instant at) implements TaskAct {}

    /// The owner kept to the lead who had returned it.
    record ReturnAnswered(Reference record, @Nullable Reference source, Actor by, Instant at) implements TaskAct {}

    /// Another organisation leads it now.
    record LeadTransferred(Reference record, @Nullable Reference source, Actor by, Instant at) implements TaskAct {}

    /// The lead began.
    record TaskStarted(Reference record, @Nullable Reference source, Actor by, Instant at) implements TaskAct {}

    /// Something blocks it, and help is needed.
    record TaskBlocked(Reference record, @Nullable Reference source, Actor by, Instant at) implements TaskAct {}

    /// Nothing blocks it any more.
    record TaskUnblocked(Reference record, @Nullable Reference source, Actor by, Instant at) implements TaskAct {}

    /// The lead says that it is done and shows the output.
    record CompletionClaimed(Reference record, @Nullable Reference source, Actor by, Instant at) implements TaskAct {}

    /// The owner accepted the output.
    record TaskAccepted(Reference record, @Nullable Reference source, Actor by, Instant at) implements TaskAct {}

    /// The owner sent it back and said what is missing.
    record CompletionReturned(Reference record, @Nullable Reference source, Actor by, Instant at) implements TaskAct {}

    /// The lead asks for a later date.
    record ExtensionAsked(Reference record, @Nullable Reference source, Actor by, Instant at) implements TaskAct {}

    /// The date stays.
    record ExtensionRefused(Reference record, @Nullable Reference source, Actor by, Instant at) implements TaskAct {}

    /// It has a later date; the first one stays visible.
    record TaskExtended(Reference record, @Nullable Reference source, Actor by, Instant at) implements TaskAct {}

    /// It is not to be done any more.
    record TaskCancelled(Reference record, @Nullable Reference source, Actor by, Instant at) implements TaskAct {}

    /// A defect was found after acceptance.
    record TaskReopened(Reference record, @Nullable Reference source, Actor by, Instant at) implements TaskAct {}

    /// Somebody who works on it said how far it is.
    record ProgressNoted(Reference record, @Nullable Reference source, Actor by, Instant at) implements TaskAct {}

    /// Something that proves it was attached.
    record EvidenceAttached(Reference record, @Nullable Reference source, Actor by, Instant at) implements TaskAct {}

    /// Somebody who waits for it, or the ladder, urged and offered help.
    record TaskUrged(Reference record, @Nullable Reference source, Actor by, Instant at) implements TaskAct {}
}
