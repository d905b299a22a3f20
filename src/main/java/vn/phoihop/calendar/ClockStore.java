package vn.phoihop.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.days.Standing;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// Clocks in the database.
@Component
class ClockStore {

    private final JdbcClient jdbc;

    ClockStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ClockRow row) {
        jdbc.sql("""
                insert into calendar.clock
                       (province_id, id, record_kind, record_id, record_number, record_title, def_code, def_version,
                        area_code, owner_id, shared_with, published, first_received, supersedes, last_seq, last_hash,
                        version, state, organisation_id, started_at, consumed, due_on, due_at, breach_at, standing,
                        ladder_epoch, calendar_version, next_at)
                values (:province, :id, :kind, :record, :number, :title, :definition, :definitionVersion,
                        :area, :owner, :shared, :published, :received, :supersedes, 0, '',
                        0, :state, :holder, :started, 0, :dueOn, :due, :breach, :standing,
                        0, :calendar, :next)
                """).paramSource(values(row)).update();
    }

    private static MapSqlParameterSource values(ClockRow row) {
        return new MapSqlParameterSource("province", row.province())
                .addValue("id", row.id().value())
                .addValue("kind", row.record().kind())
                .addValue("record", row.record().id())
                .addValue("number", row.record().number())
                .addValue("title", row.record().title())
                .addValue("definition", row.definition())
                .addValue("definitionVersion", row.definitionVersion())
                .addValue("area", row.area())
                .addValue("owner", row.audience().owner().value())
                .addValue("shared", ids(row.audience()))
                .addValue("published", row.audience().published())
                .addValue("received", time(row.firstReceived()))
                .addValue("supersedes", row.supersedes(), Types.OTHER)
                .addValue("state", row.state().name())
                .addValue("holder", id(row.holder()), Types.OTHER)
                .addValue("started", time(row.startedAt()))
                .addValue("dueOn", row.dueOn())
                .addValue("due", time(row.due()))
                .addValue("breach", time(row.breachAt()))
                .addValue("standing", row.standing().name())
                .addValue("calendar", row.calendarVersion())
                .addValue("next", timeOrNull(row.nextAt()), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    static String[] provinces(List<ClockRow> clocks) {
        return clocks.stream().map(ClockRow::province).toArray(String[]::new);
    }

    static UUID[] ids(List<ClockRow> clocks) {
        return clocks.stream().map(clock -> clock.id().value()).toArray(UUID[]::new);
    }

    Optional<ClockRow> find(ClockId id) {
        return rows(Filter.none().and("id = :id", "id", id.value()), "").stream()
                .findFirst();
    }

    Optional<ClockRow> find(ClockId id, UUID[] sees) {
        return rows(seenBy(sees).and("id = :id", "id", id.value()), "").stream().findFirst();
    }

    List<ClockRow> of(String kind, String record, UUID[] sees) {
        var filter = seenBy(sees).and("record_kind = :kind", "kind", kind).and("record_id = :record", "record", record);
        return rows(filter, "");
    }

    /// Clocks that something is to happen to by now; those another node is busy with are left to it.
    List<ClockRow> claim(Instant now, int limit) {
        var filter = Filter.none().and("state in ('RUNNING', 'PAUSED')").and("next_at <= :now", "now", time(now));
        return rows(filter, limit, "order by next_at");
    }

    /// Open clocks that were computed with an earlier calendar.
    List<ClockRow> claimBefore(int calendar, int limit) {
        var filter = Filter.none()
                .and("state in ('RUNNING', 'PAUSED')")
                .and("calendar_version < :calendar", "calendar", calendar);
        return rows(filter, limit, "order by calendar_version");
    }

    int openBefore(int calendar) {
        return jdbc.sql("""
                select count(*)
                  from calendar.clock
                 where state in ('RUNNING', 'PAUSED') and calendar_version < :calendar
                """).param("calendar", calendar).query(Integer.class).single();
    }

    void show(String kind, String record, Audience audience) {
        jdbc.sql("""
                update calendar.clock
                   set owner_id = :owner, shared_with = :shared, published = :published
                 where record_kind = :kind and record_id = :record
                """)
                .param("owner", audience.owner().value())
                .param("shared", ids(audience))
                .param("published", audience.published())
                .param("kind", kind)
                .param("record", record)
                .update();
    }

    private static Filter seenBy(UUID[] sees) {
        return Filter.none().and("access.may_see(:sees, owner_id, shared_with, published)", "sees", sees);
    }

    private List<ClockRow> rows(Filter filter, int limit, String order) {
        return rows(filter, order + " limit " + limit + " for update skip locked");
    }

    /// All clocks by their key, whoever may see them.
    <T> List<T> after(Optional<ClockRow> last, int limit, RowMapper<T> mapper) {
        var filter = last.map(row -> Filter.none()
                        .and("province_id >= :province", "province", row.province())
                        .and(
                                "(province_id, id) > (:province, :id)",
                                "id",
                                row.id().value()))
                .orElse(Filter.none());
        return rows(filter, "order by province_id, id limit " + limit, mapper);
    }

    private List<ClockRow> rows(Filter filter, String rest) {
        return rows(filter, rest, ClockStore::row);
    }

    private <T> List<T> rows(Filter filter, String rest, RowMapper<T> mapper) {
        return jdbc.sql("""
                select province_id, id, record_kind, record_id, record_number, record_title, def_code, def_version,
                       area_code, owner_id, shared_with, published, first_received, supersedes, last_seq, last_hash,
                       version, state, organisation_id, started_at, due_on, due_at, breach_at, standing, paused_until,
                       breached_at, ladder_epoch, calendar_version, next_at, consumed
                  from calendar.clock
                """ + filter.where() + (rest.isEmpty() ? " order by started_at, id" : " " + rest))
                .params(filter.parameters())
                .query(mapper)
                .list();
    }

    static ClockRow row(ResultSet row, int number) throws SQLException {
        return new ClockRow(
                row.getString("province_id"),
                new ClockId(row.getObject("id", UUID.class)),
                record(row),
                row.getString("def_code"),
                row.getInt("def_version"),
                row.getString("area_code"),
                audience(row),
                instant(row, "first_received"),
                row.getObject("supersedes", UUID.class),
                row.getInt("last_seq"),
                row.getString("last_hash"),
                row.getInt("version"),
                ClockState.valueOf(row.getString("state")),
                organisation(row),
                instant(row, "started_at"),
                row.getObject("due_on", LocalDate.class),
                instant(row, "due_at"),
                instant(row, "breach_at"),
                Standing.valueOf(row.getString("standing")),
                maybe(row, "paused_until"),
                maybe(row, "breached_at"),
                row.getInt("ladder_epoch"),
                row.getInt("calendar_version"),
                maybe(row, "next_at"));
    }

    private static Reference record(ResultSet row) throws SQLException {
        return new Reference(
                row.getString("record_kind"),
                row.getString("record_id"),
                row.getString("record_number"),
                row.getString("record_title"));
    }

    private static Audience audience(ResultSet row) throws SQLException {
        var shared = (UUID[]) row.getArray("shared_with").getArray();
        return new Audience(
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                Arrays.stream(shared).map(OrganisationId::new).collect(Collectors.toSet()),
                row.getBoolean("published"));
    }

    static @Nullable UUID id(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }

    private static @Nullable OrganisationId organisation(ResultSet row) throws SQLException {
        var id = row.getObject("organisation_id", UUID.class);
        return id == null ? null : new OrganisationId(id);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime timeOrNull(@Nullable Instant moment) {
        return moment == null ? null : time(moment);
    }

    private static UUID[] ids(Audience audience) {
        return audience.sharedWith().stream().map(OrganisationId::value).toArray(UUID[]::new);
    }
}
