package vn.phoihop.exchanges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// What the sheet of an exchange reads of its legs: all of them in one query.
@Component
class SheetStore {

    private final JdbcClient jdbc;

    SheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LegSheet> legs(String province, ExchangeId exchange, Actor actor) {
        return jdbc.sql("""
                select leg.id, leg.receiver_id, leg.status, leg.round, leg.answer, leg.refusal_code, leg.internal_owner,
                       leg.insufficient, leg.extended, leg.silent, leg.partial, leg.forwarded, leg.appeal,
                       leg.attendees, leg.people, leg.competent_body, leg.acknowledge_clock, leg.competence_clock,
                       leg.answer_clock, leg.review_clock, leg.appeal_clock, leg.due_at, leg.sent_at, leg.answered_at,
                       leg.version, commission.task_kind, commission.task_id, commission.task_number,
                       commission.task_title
                  from exchanges.leg
                  left join exchanges.commission
                    on commission.province_id = leg.province_id and commission.leg_id = leg.id
                 where leg.province_id = :province and leg.exchange_id = :exchange
                   and access.may_see(:sees, leg.owner_id, leg.shared_with, leg.published)
                 order by leg.round desc, leg.sent_at, leg.id
                """)
                .param("province", province)
                .param("exchange", exchange.value())
                .param("sees", actor.visibility().sees())
                .query(SheetStore::leg)
                .list();
    }

    /// The rules’ view of the same legs, by id.
    Map<LegId, Leg> rules(String province, ExchangeId exchange, Actor actor) {
        return jdbc
                .sql("""
                        select province_id, id, exchange_id, owner_id, receiver_id, shared_with, status, round, answer,
                               insufficient, asked, extended, appeal, forwarded, competent_body, acknowledge_clock,
                               competence_clock, answer_clock, review_clock, appeal_clock, due_at, sent_at, version
                          from exchanges.leg
                         where province_id = :province and exchange_id = :exchange
                           and access.may_see(:sees, owner_id, shared_with, published)
                        """)
                .param("province", province)
                .param("exchange", exchange.value())
                .param("sees", actor.visibility().sees())
                .query(LegStore::leg)
                .list()
                .stream()
                .collect(Collectors.toMap(Leg::id, each -> each));
    }

    /// When an exchange ended, null while it goes on.
    @Nullable
    Instant closedAt(String province, ExchangeId exchange) {
        return jdbc.sql("select closed_at from exchanges.exchange where province_id = :province and id = :exchange")
                .param("province", province)
                .param("exchange", exchange.value())
                .query((row, n) -> Optional.ofNullable(Columns.momentOrNull(row, "closed_at")))
                .single()
                .orElse(null);
    }

    private static LegSheet leg(ResultSet row, int n) throws SQLException {
        var answer = row.getString("answer");
        var code = row.getString("refusal_code");
        var clocks = LegStore.clocks(row);
        return new LegSheet(
                new LegId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("receiver_id", UUID.class)),
                LegStatus.valueOf(row.getString("status")),
                row.getInt("round"),
                answer == null ? null : LegAnswer.valueOf(answer),
                code == null ? null : RefusalGround.valueOf(code),
                row.getString("internal_owner"),
                marks(row),
                row.getObject("attendees", Integer.class),
                row.getString("people"),
                Columns.organisation(row, "competent_body"),
                all(clocks),
                clocks.answer(),
                Columns.moment(row, "due_at"),
                Columns.moment(row, "sent_at"),
                Columns.momentOrNull(row, "answered_at"),
                DetailStore.task(row),
                row.getInt("version"),
                Set.of(),
                new LegSheet.Preparing(false, false),
                null);
    }

    private static LegSheet.Marks marks(ResultSet row) throws SQLException {
        return new LegSheet.Marks(
                row.getInt("insufficient"),
                row.getBoolean("extended"),
                row.getBoolean("silent"),
                row.getBoolean("partial"),
                row.getBoolean("forwarded"),
                row.getString("appeal"));
    }

    private static List<ClockId> all(Leg.LegClocks clocks) {
        return Stream.of(clocks.acknowledge(), clocks.competence(), clocks.answer(), clocks.review(), clocks.appeal())
                .filter(Objects::nonNull)
                .toList();
    }
}
