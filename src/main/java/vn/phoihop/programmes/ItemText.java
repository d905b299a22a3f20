package vn.phoihop.programmes;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;

/// What an item says: its field, what is to be done, the named output, who leads, who co-operates, when it starts and
/// is due.
public record ItemText(
        String topic,
        String title,
        String output,
        @Nullable OrganisationId lead,
        List<OrganisationId> partners,
        @Nullable LocalDate starts,
        @Nullable LocalDate due) {

    public ItemText {
        title = ProgrammeHead.clean(title);
        output = ProgrammeHead.clean(output);
        partners = List.copyOf(new LinkedHashSet<>(partners));
    }

    /// Whether it could be a task: an output, one lead, a date.
    public boolean isComplete() {
        return !output.isEmpty() && lead != null && due != null;
    }

    Optional<Refusal> refusal() {
        if (title.isEmpty()) {
            return Optional.of(Refusal.ITEM_TITLE_MISSING);
        }
        if (starts != null && due != null && due.isBefore(starts)) {
            return Optional.of(Refusal.ITEM_TIME_IMPOSSIBLE);
        }
        return lead != null && partners.contains(lead)
                ? Optional.of(Refusal.ITEM_LEAD_AMONG_PARTNERS)
                : Optional.empty();
    }
}
