package vn.phoihop.tasks;

import java.util.List;
import java.util.UUID;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.registry.symbols.SecretWords;

/// What is looked at before a task is given.
final class Drafts {

    /// Stands in a task until its clock runs.
    static final ClockId NO_CLOCK = new ClockId(new UUID(0, 0));

    private Drafts() {}

    /// Whether somebody wrote that it is secret: such work is not kept on a networked system.
    static boolean isSecret(NewTask fresh) {
        return List.of(
                        fresh.title(),
                        fresh.output().name(),
                        fresh.output().criterion(),
                        fresh.deadline().basis())
                .stream()
                .anyMatch(SecretWords::stamp);
    }
}
