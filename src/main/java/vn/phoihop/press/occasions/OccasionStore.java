package vn.phoihop.press.occasions;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.press.PressNumber;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Visibility;

/// Occasions as their rules need them: one row in, one row out.
@Component
class OccasionStore {

    private static final String OCCASION = """
            select province_id, id, number, kind, title, owner_id, partners, state, starts_at, ends_at, place, agenda,
                   words, drafted_mark, reason, planned_at, held_at, clock_id, version
              from press.occasion
            """;

    private final JdbcClient jdbc;

    OccasionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Occasion occasion, UUID form) {
        jdbc.sql("""
                insert into press.occasion
                       (province_id, id, number, form_id, kind, title, owner_id, partners, shared_with, state,
                        starts_at, ends_at, place, agenda, words, drafted_mark, reason, planned_at, held_at, clock_id,
                        version)
                values (:province, :id, :number, :form, :kind, :title, :owner, :partners, :shared, :state,
                        :starts_at, :ends_at, :place, :agenda, :words, :mark, :reason, :planned_at, :held_at, :clock,
                        0)
                """)
                .params(moving(occasion))
                .param("number", occasion.number().toString())
                .param("form", form)
                .param("kind", occasion.kind().name())
                .param("title", occasion.title())
                .param("owner", occasion.owner().value())
                .param("planned_at", time(occasion.plannedAt()))
                .update();
    }

    private static Map<String, @Nullable Object> moving(Occasion occasion) {
        var values = new HashMap<String, @Nullable Object>();
        var ends = occasion.time().endsAt();
        var held = occasion.heldAt();
        var clock = occasion.clock();
        values.put("province", occasion.province());
        values.put("id", occasion.id().value());
        values.put("partners", uuids(occasion.partners()));
        values.put("shared", uuids(occasion.shared()));
        values.put("state", occasion.state().name());
        values.put("starts_at", time(occasion.time().startsAt()));
        values.put("ends_at", ends == null ? null : time(ends));
        values.put("place", occasion.time().place());
        values.put("agenda", occasion.text().agenda());
        values.put("words", occasion.text().words());
        values.put("mark", occasion.text().draftedMark());
        values.put("reason", occasion.reason());
        values.put("held_at", held == null ? null : time(held));
        values.put("clock", clock == null ? null : clock.value());
        return values;
    }

    /// Keeps what a move changed; fails when somebody changed the occasion meanwhile.
    void update(Occasion occasion) {
        var changed = jdbc.sql("""
                update press.occasion
                   set partners = :partners, shared_with = :shared, state = :state, starts_at = :starts_at, ends_at = :ends_at, place = :place, agenda = :agenda,
                       words = :words, drafted_mark = :mark, reason = :reason, held_at = :held_at, clock_id = :clock,
                       version = version + 1
                 where province_id = :province
                   and id = :id
                   and version = :version
                """)
                .params(moving(occasion))
                .param("version", occasion.version())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("occasion " + occasion.id());
        }
    }

    /// The occasion, if this actor may see it.
    Occasion need(OccasionId id, Actor actor) {
        return jdbc.sql(OCCASION + """
                 where id = :id
                   and access.may_see(:sees, owner_id, shared_with, published)
                """)
                .param("id", id.value())
                .param("sees", actor.visibility().sees())
                .query(OccasionStore::occasion)
                .optional()
                .orElseThrow(() -> new NotThere("occasion " + id));
    }

    /// The occasion, for what the time starts: nobody looks at it.
    Optional<Occasion> find(OccasionId id) {
        return jdbc.sql(OCCASION + " where id = :id")
                .param("id", id.value())
                .query(OccasionStore::occasion)
                .optional();
    }

    Set<String> seen(Set<String> ids, Visibility who) {
        return jdbc
                .sql("""
                select id
                  from press.occasion
                 where id = any (:ids::uuid[])
                   and access.may_see(:sees, owner_id, shared_with, published)
                """)
                .param("ids", ids.toArray(String[]::new))
                .param("sees", who.sees())
                .query((row, n) -> row.getObject("id", UUID.class).toString())
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Occasion occasion(ResultSet row, int n) throws SQLException {
        var clock = row.getObject("clock_id", UUID.class);
        return new Occasion(
                row.getString("province_id"),
                new OccasionId(row.getObject("id", UUID.class)),
                PressNumber.read(row.getString("number")).orElseThrow(),
                OccasionKind.valueOf(row.getString("kind")),
                row.getString("title"),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                ids(row.getArray("partners")),
                OccasionState.valueOf(row.getString("state")),
                new Occasion.Time(need(row, "starts_at"), moment(row, "ends_at"), row.getString("place")),
                new Occasion.Text(row.getString("agenda"), row.getString("words"), row.getString("drafted_mark")),
                row.getString("reason"),
                need(row, "planned_at"),
                moment(row, "held_at"),
                clock == null ? null : new ClockId(clock),
                row.getInt("version"));
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

    private static UUID[] uuids(Collection<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    private static List<OrganisationId> ids(Array array) throws SQLException {
        return Stream.of((UUID[]) array.getArray()).map(OrganisationId::new).toList();
    }
}
