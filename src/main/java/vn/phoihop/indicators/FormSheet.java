package vn.phoihop.indicators;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.AreaLine;

/// A form of one unit for one period, ready to be filled in: its rows, how far it has come, and what is still only a
/// draft.
public record FormSheet(
        Form form,
        Reporter of,
        Period period,
        FilingState state,
        @Nullable Instant filedAt,
        int version,
        boolean hasDraft,
        boolean mayEnter,
        Set<FilingEvent> possible,
        List<Told> history,
        List<Row> rows) {

    public AreaLine area() {
        return of.area();
    }

    /// Something that happened to the form: when, by whom, what, to which figure, and why.
    public record Told(Instant at, String person, FilingEvent event, String figure, String words) {}

    /// Why it was last returned; empty when it was not, or has been handed in again.
    public String returned() {
        return state == FilingState.RETURNED
                ? history.stream()
                        .filter(told -> told.event() == FilingEvent.RETURNED)
                        .findFirst()
                        .map(Told::words)
                        .orElse("")
                : "";
    }

    public boolean may(FilingEvent event) {
        return possible.contains(event);
    }

    /// One figure: what stands in its field (typed, or as it holds), what holds, what held the period before and last
    /// year, and whether it may be changed although the form is locked.
    public record Row(
            Figure figure,
            String typed,
            @Nullable BigDecimal value,
            @Nullable BigDecimal before,
            @Nullable BigDecimal lastYear,
            int version,
            boolean isUnlocked) {}
}
