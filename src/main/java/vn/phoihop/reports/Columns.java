package vn.phoihop.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// Reads and writes what columns hold.
final class Columns {

    private Columns() {}

    static OrganisationId organisation(ResultSet row, String column) throws SQLException {
        return new OrganisationId(row.getObject(column, UUID.class));
    }

    static @Nullable OrganisationId owner(ResultSet row, String column) throws SQLException {
        @Nullable UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new OrganisationId(id);
    }

    static @Nullable ClockId clock(ResultSet row, String column) throws SQLException {
        @Nullable UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new ClockId(id);
    }

    static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        @Nullable UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static List<OrganisationId> organisations(ResultSet row, String column) throws SQLException {
        var all = new LinkedHashSet<OrganisationId>();
        for (var id : (UUID[]) row.getArray(column).getArray()) {
            all.add(new OrganisationId(id));
        }
        return List.copyOf(all);
    }

    static List<String> words(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    static @Nullable Reference paper(ResultSet row) throws SQLException {
        return reference(row, "paper");
    }

    static @Nullable Reference reference(ResultSet row, String name) throws SQLException {
        var kind = row.getString(name + "_kind");
        return kind.isEmpty()
                ? null
                : new Reference(
                        kind,
                        row.getString(name + "_id"),
                        row.getString(name + "_number"),
                        row.getString(name + "_title"));
    }

    static UUID[] uuids(Collection<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    static Set<OrganisationId> set(List<OrganisationId> all) {
        return Set.copyOf(all);
    }

    static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
