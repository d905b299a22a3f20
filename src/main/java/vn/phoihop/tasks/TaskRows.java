package vn.phoihop.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.OrganisationId;

/// Reads rows of the database.
final class TaskRows {

    private TaskRows() {}

    static Task task(ResultSet row, int n) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
        return new Task(
                row.getString("province_id"),
                new TaskId(row.getObject("id", UUID.class)),
                number(row),
                parent == null ? null : new TaskId(parent),
                row.getString("title"),
                output(row),
                new Task.Hands(
                        organisation(row, "owner_id"),
                        organisation(row, "lead_id"),
                        needMoment(row, "lead_since"),
                        TaskStore.ids(row.getArray("partners")),
                        TaskStore.ids(row.getArray("above"))),
                deadline(row),
                TaskState.valueOf(row.getString("state")),
                row.getString("unit"),
                needMoment(row, "planned_at"),
                claim(row),
                row.getInt("returns"),
                row.getInt("extensions"),
                moment(row, "accepted_at"),
                term(row),
                row.getInt("version"));
    }

    static TaskNumber number(ResultSet row) throws SQLException {
        return TaskNumber.read(row.getString("number")).orElseThrow();
    }

    static Output output(ResultSet row) throws SQLException {
        return new Output(
                OutputKind.valueOf(row.getString("output_kind")), row.getString("output"), row.getString("criterion"));
    }

    static Deadline deadline(ResultSet row) throws SQLException {
        return new Deadline(
                DateClass.valueOf(row.getString("date_class")),
                row.getObject("set_day", LocalDate.class),
                row.getObject("working_days", Integer.class),
                row.getString("legal_basis"));
    }

    static OrganisationId organisation(ResultSet row, String column) throws SQLException {
        return new OrganisationId(row.getObject(column, UUID.class));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static Instant needMoment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable ClockId clock(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new ClockId(id);
    }

    private static Term term(ResultSet row) throws SQLException {
        return new Term(
                new ClockId(row.getObject("clock_id", UUID.class)),
                clock(row, "review_id"),
                clock(row, "answer_id"),
                row.getObject("first_due_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                needMoment(row, "due_at"),
                row.getBoolean("is_sure"));
    }

    private static Task.@Nullable Claim claim(ResultSet row) throws SQLException {
        var at = moment(row, "claimed_at");
        var by = row.getObject("claimed_by", UUID.class);
        return at == null || by == null ? null : new Task.Claim(at, new AccountId(by), row.getBoolean("claimed_late"));
    }
}
