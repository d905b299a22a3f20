package vn.phoihop.tasks;

import java.text.Normalizer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;

/// Which tasks a list shows; an empty or null part asks for everything. `source` is the kind of what they come from,
/// or its kind and id; `until` the last day of their terms.
public record TaskFilter(
        String words,
        Phase phase,
        @Nullable TaskState state,
        Mine mine,
        @Nullable OrganisationId owner,
        @Nullable OrganisationId lead,
        String sourceKind,
        String sourceId,
        @Nullable LocalDate until,
        boolean late,
        boolean returned,
        Sort sort) {

    /// Everything.
    public static final TaskFilter ALL =
            new TaskFilter("", Phase.ALL, null, Mine.ANY, null, null, "", "", null, false, false, Sort.PLANNED);

    /// What somebody still owes, what is over, or both.
    public enum Phase {
        OPEN,
        OVER,
        ALL
    }

    /// What one’s own organisation is to the task.
    public enum Mine {
        ANY,
        LEAD,
        PARTNER,
        OWNER
    }

    /// Earliest date first, or given last first.
    public enum Sort {
        DUE,
        PLANNED
    }

    public TaskFilter {
        words = Normalizer.normalize(words, Normalizer.Form.NFC).strip();
    }

    /// Only what somebody still owes.
    public static TaskFilter open() {
        return ALL.in(Phase.OPEN).by(Sort.DUE);
    }

    /// Only these words.
    public static TaskFilter words(String wanted) {
        return new TaskFilter(wanted, Phase.ALL, null, Mine.ANY, null, null, "", "", null, false, false, Sort.PLANNED);
    }

    public TaskFilter in(Phase other) {
        return new TaskFilter(
                words, other, state, mine, owner, lead, sourceKind, sourceId, until, late, returned, sort);
    }

    public TaskFilter in(@Nullable TaskState other) {
        return new TaskFilter(
                words, phase, other, mine, owner, lead, sourceKind, sourceId, until, late, returned, sort);
    }

    public TaskFilter as(Mine other) {
        return new TaskFilter(
                words, phase, state, other, owner, lead, sourceKind, sourceId, until, late, returned, sort);
    }

    public TaskFilter ledBy(@Nullable OrganisationId other) {
        return new TaskFilter(
                words, phase, state, mine, owner, other, sourceKind, sourceId, until, late, returned, sort);
    }

    public TaskFilter from(String kind, String id) {
        return new TaskFilter(words, phase, state, mine, owner, lead, kind, id, until, late, returned, sort);
    }

    public TaskFilter late(boolean other) {
        return new TaskFilter(
                words, phase, state, mine, owner, lead, sourceKind, sourceId, until, other, returned, sort);
    }

    public TaskFilter returned(boolean other) {
        return new TaskFilter(words, phase, state, mine, owner, lead, sourceKind, sourceId, until, late, other, sort);
    }

    public TaskFilter by(Sort other) {
        return new TaskFilter(
                words, phase, state, mine, owner, lead, sourceKind, sourceId, until, late, returned, other);
    }
}
