package vn.phoihop.press;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// Reads the rows of press items.
final class PressRows {

    private PressRows() {}

    static PressItem item(ResultSet row, int n) throws SQLException {
        return new PressItem(
                row.getString("province_id"),
                new PressItemId(row.getObject("id", UUID.class)),
                number(row),
                publication(row),
                new Place(row.getString("place_code"), row.getString("place_name")),
                Topic.valueOf(row.getString("topic")),
                need(row, "captured_at"),
                new PressItem.Hands(
                        new OrganisationId(row.getObject("owner_id", UUID.class)),
                        organisation(row, "lead_id"),
                        ids(row.getArray("partners")),
                        organisation(row, "concerned_id")),
                PressState.valueOf(row.getString("state")),
                row.getInt("round"),
                row.getString("reason_code"),
                row.getString("reason"),
                new PressItem.Outlet(
                        OutletOutcome.valueOf(row.getString("outcome")),
                        row.getObject("outcome_on", LocalDate.class),
                        row.getString("outcome_words")),
                concern(row),
                times(row),
                row.getInt("version"));
    }

    private static PressItem.Times times(ResultSet row) throws SQLException {
        return new PressItem.Times(
                new ClockId(row.getObject("assign_clock_id", UUID.class)),
                new ClockId(row.getObject("answer_clock_id", UUID.class)),
                clock(row, "mend_clock_id"),
                row.getObject("first_due_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                need(row, "due_at"),
                row.getBoolean("is_sure"),
                moment(row, "responded_at"),
                row.getBoolean("responded_late"));
    }

    static PressNumber number(ResultSet row) throws SQLException {
        return PressNumber.read(row.getString("number")).orElseThrow();
    }

    static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                row.getString("outlet"),
                row.getString("title"),
                row.getString("link"),
                row.getObject("published_on", LocalDate.class),
                row.getObject("received_on", LocalDate.class));
    }

    static @Nullable Reference concern(ResultSet row) throws SQLException {
        var kind = row.getString("concern_kind");
        return kind.isEmpty()
                ? null
                : new Reference(
                        kind,
                        row.getString("concern_id"),
                        row.getString("concern_number"),
                        row.getString("concern_title"));
    }

    static PressLine line(ResultSet row, Instant now) throws SQLException {
        var state = PressState.valueOf(row.getString("state"));
        var dueAt = need(row, "due_at");
        var responded = moment(row, "responded_at");
        var isLate = responded == null ? state.isOwed() && !now.isBefore(dueAt) : row.getBoolean("responded_late");
        return new PressLine(
                new PressItemId(row.getObject("id", UUID.class)),
                number(row),
                publication(row),
                new Place(row.getString("place_code"), row.getString("place_name")),
                Topic.valueOf(row.getString("topic")),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                organisation(row, "lead_id"),
                state,
                OutletOutcome.valueOf(row.getString("outcome")),
                concern(row),
                row.getInt("facts"),
                row.getInt("found"),
                row.getInt("to_be_mended"),
                row.getObject("first_due_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                dueAt,
                row.getBoolean("is_sure"),
                new ClockId(row.getObject("answer_clock_id", UUID.class)),
                responded,
                isLate,
                row.getInt("version"));
    }

    static @Nullable OrganisationId organisation(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new OrganisationId(id);
    }

    static @Nullable ClockId clock(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new ClockId(id);
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static Instant need(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime timeOrNull(@Nullable Instant instant) {
        return instant == null ? null : time(instant);
    }

    static UUID[] uuids(Collection<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    static List<OrganisationId> ids(Array array) throws SQLException {
        return Stream.of((UUID[]) array.getArray()).map(OrganisationId::new).toList();
    }
}
