package vn.phoihop.tasks;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.registry.symbols.Folded;
import vn.phoihop.shared.Actor;
import vn.phoihop.tasks.ImportedRow.Remark;
import vn.phoihop.tasks.tables.Grids;
import vn.phoihop.tasks.tables.Unreadable;

/// A table of tasks brought in: first read, row by row, and nothing kept; then given, all of it or nothing.
@Component
public class TaskImports {

    /// The most tasks that are brought in at once.
    public static final int MOST_ROWS = 500;

    private final Tasks tasks;
    private final Bodies bodies;
    private final Clock clock;
    private final ZoneId zone;

    TaskImports(Tasks tasks, Bodies bodies, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.tasks = tasks;
        this.bodies = bodies;
        this.clock = clock;
        this.zone = zone;
    }

    /// What a file would give.
    public sealed interface Answer {

        /// These rows; headings inside the table are left out.
        record Rows(List<ImportedRow> rows, int headings) implements Answer {}

        /// Nothing: the last part of the key of the sentence that says why.
        record Nothing(String why) implements Answer {}
    }

    /// Reads a file; nothing of it is kept. `form` is the one-time id of the form by which it is confirmed.
    @Transactional(readOnly = true)
    public Answer read(String name, byte[] bytes, UUID form, Actor by) {
        try {
            var rows = new ArrayList<ImportedRow>();
            int headings = 0;
            var reading = new RowReading(bodies.around(by), today(), form);
            for (var grid : Grids.read(name, bytes)) {
                var columns = ImportColumns.of(grid);
                if (columns.isEmpty()) {
                    continue;
                }
                for (var row : columns.get().rows()) {
                    if (columns.get().isHeading(row)) {
                        headings++;
                    } else {
                        rows.add(reading.read(grid.name(), row, columns.get(), rows.size()));
                    }
                }
            }
            return answer(rows, headings, by);
        } catch (Unreadable unreadable) {
            return new Answer.Nothing(unreadable.why());
        }
    }

    private Answer answer(List<ImportedRow> rows, int headings, Actor by) {
        if (rows.isEmpty()) {
            return new Answer.Nothing("no_columns");
        }
        if (rows.size() > MOST_ROWS) {
            return new Answer.Nothing("too_many");
        }
        var seen = new HashMap<String, Integer>();
        var judged = new ArrayList<ImportedRow>();
        for (var row : rows) {
            var before = seen.putIfAbsent(Folded.of(row.title() + row.lead()).words(), row.number());
            judged.add(judged(row, before, by));
        }
        return new Answer.Rows(List.copyOf(judged), headings);
    }

    /// What the rules say of a row that was understood.
    private ImportedRow judged(ImportedRow row, @Nullable Integer before, Actor by) {
        var remarks = new ArrayList<>(row.remarks());
        var task = row.task();
        if (task != null) {
            tasks.refuses(task, clock.instant(), by)
                    .ifPresent(why -> remarks.add(
                            new Remark(Integer.toString(row.number()), true, "tasks.refusal." + why, List.of())));
        }
        if (before != null) {
            remarks.add(new Remark(
                    Integer.toString(row.number()), false, "tasks.import.twice", List.of(before.toString())));
        }
        return new ImportedRow(
                row.table(),
                row.number(),
                row.title(),
                row.output(),
                row.lead(),
                row.partners(),
                row.due(),
                task,
                List.copyOf(remarks));
    }

    /// The id of the task in a row: the same form gives the same tasks, however often it is confirmed.
    static UUID once(UUID form, int row) {
        return UUID.nameUUIDFromBytes((form + "/" + row).getBytes(StandardCharsets.UTF_8));
    }

    /// What became of a confirmed table.
    public sealed interface Confirmed {

        /// All its tasks are there.
        record Given(List<TaskId> tasks) implements Confirmed {}

        /// None is: this row (from 0) is refused now.
        record Refused(int row, Refusal why) implements Confirmed {}
    }

    /// Gives all these tasks, or none.
    @Transactional
    public Confirmed confirm(List<NewTask> fresh, Actor by) {
        var at = clock.instant();
        for (int i = 0; i < fresh.size(); i++) {
            var refused = tasks.refuses(fresh.get(i), at, by);
            if (refused.isPresent()) {
                return new Confirmed.Refused(i, refused.get());
            }
        }
        var given = new ArrayList<TaskId>();
        for (var each : fresh) {
            given.add(needed(tasks.plan(each, at, by)));
        }
        return new Confirmed.Given(List.copyOf(given));
    }

    private static TaskId needed(Planning planning) {
        return switch (planning) {
            case Planning.Planned(var id) -> id;
            case Planning.Refused(var why) -> throw new IllegalStateException("refused after it was not: " + why);
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
