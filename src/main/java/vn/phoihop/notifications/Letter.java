package vn.phoihop.notifications;

import java.util.List;
import java.util.UUID;

/// A letter ready to leave: to whom, in which language, and its words. It points to the page and carries nothing of
/// what stands there. Public because a template shows it.
public record Letter(
        UUID id,
        String to,
        String language,
        String subject,
        String greeting,
        List<Group> groups,
        String more,
        String action,
        String actionAddress,
        String ending,
        String settingsWords,
        String settings) {

    public Letter {
        groups = List.copyOf(groups);
    }

    /// What is unread of one kind of records.
    public record Group(String name, List<Entry> entries) {

        public Group {
            entries = List.copyOf(entries);
        }
    }

    /// The number of a record, and where its notice opens.
    public record Entry(String number, String address) {}

    /// The letter for programs that show no more than text.
    String text() {
        var text = new StringBuilder(greeting).append("\n\n");
        for (var group : groups) {
            text.append(group.name()).append('\n');
            for (var entry : group.entries()) {
                text.append("  ")
                        .append(entry.number())
                        .append("  ")
                        .append(entry.address())
                        .append('\n');
            }
            text.append('\n');
        }
        if (!more.isEmpty()) {
            text.append(more).append("\n\n");
        }
        text.append(action).append(":\n").append(actionAddress).append("\n\n");
        return text.append(ending)
                .append("\n\n-- \n")
                .append(settingsWords)
                .append(": ")
                .append(settings)
                .append('\n')
                .toString();
    }
}
