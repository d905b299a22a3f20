package vn.phoihop.concerns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;

/// Concerns as their rules need them: one row in, one row out.
@Component
class ConcernStore {

    private static final String CONCERN = """
            select province_id, id, number, channel, field, title, facts, wish, area_id, area_code, area_name, place,
                   state, publication, verification, outcome, owner_id, lead_id, lead_since, partners, shared_with,
                   unit, routed, level, level_low, level_high, tier, queue, is_reachable, is_regulation, returns, waits,
                   contests, extensions, holds, rounds, head_province_id, head_id, received_at, first_received_at,
                   answered_at, answered_late, closed_at, version
              from concerns.concern
            """;

    private final JdbcClient jdbc;

    ConcernStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Concern concern, NewConcern from) {
        jdbc.sql("""
                insert into concerns.concern
                       (province_id, id, number, form_id, channel, field, title, facts, wish, area_id, area_code,
                        area_name, place, source_kind, source_id, source_number, source_title, state, publication,
                        verification, outcome, owner_id, lead_id, lead_since, partners, shared_with, unit, routed,
                        level, level_low, level_high, tier, queue, is_reachable, is_regulation, returns, waits,
                        contests, extensions, holds, rounds, received_at, first_received_at, version)
                values (:province, :id, :number, :form, :channel, :field, :title, :facts, :wish, :area, :area_code,
                        :area_name, :place, :source_kind, :source_id, :source_number, :source_title, :state,
                        :publication, :verification, :outcome, :owner, :lead, :lead_since, :partners, :shared, :unit,
                        :routed, :level, :level_low, :level_high, :tier, :queue, :is_reachable, :is_regulation,
                        :returns, :waits, :contests, :extensions, :holds, :rounds, :received_at, :first_received_at, 0)
                """)
                .params(ConcernColumns.moving(concern))
                .params(ConcernColumns.identity(concern, from))
                .update();
    }

    ConcernNumber nextNumber(int year) {
        var serial = jdbc.sql("select nextval('concerns.serial') as serial")
                .query((row, n) -> row.getLong("serial"))
                .single();
        return new ConcernNumber(year, serial);
    }

    /// The concern that was typed in this form already.
    Optional<ConcernId> typedIn(UUID form, String province) {
        return jdbc.sql("""
                select id
                  from concerns.concern
                 where province_id = :province
                   and form_id = :form
                """)
                .param("province", province)
                .param("form", form)
                .query((row, n) -> new ConcernId(row.getObject("id", UUID.class)))
                .optional();
    }

    /// Keeps what a move changed; fails when somebody changed the concern meanwhile.
    void update(Concern concern) {
        var changed = jdbc.sql("""
                update concerns.concern
                   set title = :title, facts = :facts, wish = :wish, place = :place, is_reachable = :is_reachable,
                       state = :state, publication = :publication, verification = :verification, outcome = :outcome,
                       lead_id = :lead, lead_since = :lead_since, partners = :partners, shared_with = :shared,
                       unit = :unit, routed = :routed, level = :level, level_low = :level_low,
                       level_high = :level_high, tier = :tier, queue = :queue, returns = :returns, waits = :waits,
                       contests = :contests, extensions = :extensions, holds = :holds, rounds = :rounds,
                       head_province_id = :head_province, head_id = :head, answered_at = :answered_at,
                       answered_late = :answered_late, closed_at = :closed_at, version = version + 1
                 where province_id = :province
                   and id = :id
                   and version = :version
                """).params(ConcernColumns.moving(concern)).update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("concern " + concern.id());
        }
    }

    /// The clock its present term comes from, and what that says.
    void due(
            Concern concern,
            @Nullable ClockId clock,
            @Nullable LocalDate dueOn,
            @Nullable Instant dueAt,
            boolean sure) {
        jdbc.sql("""
                update concerns.concern
                   set clock_id = :clock, due_on = :due_on, due_at = :due_at, is_sure = :is_sure
                 where province_id = :province
                   and id = :id
                """)
                .param("clock", clock == null ? null : clock.value())
                .param("due_on", dueOn)
                .param("due_at", ConcernColumns.maybe(dueAt))
                .param("is_sure", sure)
                .param("province", concern.province())
                .param("id", concern.key())
                .update();
    }

    /// Copies what a clock says to the concern whose present term it is.
    void due(ClockId clock, LocalDate dueOn, Instant dueAt, boolean sure) {
        jdbc.sql("""
                update concerns.concern
                   set due_on = :due_on, due_at = :due_at, is_sure = :is_sure
                 where clock_id = :clock
                """)
                .param("is_sure", sure)
                .param("due_on", dueOn)
                .param("due_at", ConcernColumns.time(dueAt))
                .param("clock", clock.value())
                .update();
    }

    /// The concern, if this actor may see it; the reporter and the installation come by other doors.
    Concern need(ConcernId id, Actor actor) {
        return (Reporter.isNobody(actor) ? find(id) : seen(id, actor)).orElseThrow(() -> new NotThere("concern " + id));
    }

    Optional<Concern> seen(ConcernId id, Actor actor) {
        return jdbc.sql(CONCERN + """
                 where id = :id
                   and access.may_see(:sees, owner_id, shared_with, published)
                """)
                .param("id", id.value())
                .param("sees", actor.visibility().sees())
                .query(ConcernColumns::concern)
                .optional();
    }

    Optional<ConcernId> numbered(ConcernNumber number, Actor actor) {
        return jdbc.sql("""
                select id
                  from concerns.concern
                 where number = :number
                   and access.may_see(:sees, owner_id, shared_with, published)
                 order by province_id, id
                 limit 1
                """)
                .param("number", number.toString())
                .param("sees", actor.visibility().sees())
                .query((row, n) -> new ConcernId(row.getObject("id", UUID.class)))
                .optional();
    }

    /// The concern, for what the time starts and for whoever has its code.
    Optional<Concern> find(ConcernId id) {
        return jdbc.sql(CONCERN + " where id = :id")
                .param("id", id.value())
                .query(ConcernColumns::concern)
                .optional();
    }

    /// Those linked to it, in the order of their numbers.
    List<Concern> linkedTo(Concern head) {
        return jdbc.sql(CONCERN + """
                 where head_province_id = :province
                   and head_id = :id
                 order by number, id
                """)
                .param("province", head.province())
                .param("id", head.key())
                .query(ConcernColumns::concern)
                .list();
    }

    /// Those whose window for the reporter has ended without a word.
    List<ConcernId> unanswered(Instant now, int limit) {
        return jdbc.sql("""
                select id
                  from concerns.concern
                 where (state = 'RESOLUTION_CLAIMED' or state = 'ANSWERED' and outcome = 'EXPLAINED')
                   and is_open
                   and due_at <= :now
                 order by due_at, id
                 limit :limit
                """)
                .param("now", ConcernColumns.time(now))
                .param("limit", limit)
                .query((row, n) -> new ConcernId(row.getObject("id", UUID.class)))
                .list();
    }

    /// The concern that another organisation is asked about in this exchange.
    List<ConcernId> linkedWith(String kind, String id) {
        return jdbc.sql("""
                select concern_id
                  from concerns.link
                 where kind = :kind
                   and id = :id
                 order by concern_id
                """)
                .param("kind", kind)
                .param("id", id)
                .query((row, n) -> new ConcernId(row.getObject("concern_id", UUID.class)))
                .list();
    }

    /// Concerns that came from this record.
    List<ConcernId> ofSource(String kind, String id) {
        return jdbc.sql("""
                select id
                  from concerns.concern
                 where source_kind = :kind
                   and source_id = :id
                   and source_kind <> ''
                 order by number, id
                """)
                .param("kind", kind)
                .param("id", id)
                .query((row, n) -> new ConcernId(row.getObject("id", UUID.class)))
                .list();
    }
}
