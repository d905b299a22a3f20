package vn.phoihop.programmes;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.OrganisationId;

/// Values of a row that may be missing, and lists.
public final class Columns {

    private Columns() {}

    public static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static @Nullable OrganisationId body(ResultSet row, String column) throws SQLException {
        var id = id(row, column);
        return id == null ? null : new OrganisationId(id);
    }

    public static @Nullable ClockId clock(ResultSet row, String column) throws SQLException {
        var id = id(row, column);
        return id == null ? null : new ClockId(id);
    }

    public static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    public static List<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) array(row, column).getArray());
    }

    public static List<OrganisationId> bodies(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) array(row, column).getArray())
                .map(OrganisationId::new)
                .toList();
    }

    private static Array array(ResultSet row, String column) throws SQLException {
        return row.getArray(column);
    }

    public static UUID[] ids(Collection<OrganisationId> bodies) {
        return bodies.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    public static @Nullable UUID value(@Nullable OrganisationId id) {
        return id == null ? null : id.value();
    }

    public static @Nullable UUID value(@Nullable ProgrammeId id) {
        return id == null ? null : id.value();
    }

    public static @Nullable UUID value(@Nullable ClockId id) {
        return id == null ? null : id.value();
    }
}
