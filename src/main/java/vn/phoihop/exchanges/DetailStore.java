package vn.phoihop.exchanges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// What only some kinds of exchange have: a meeting, phases, figures, conclusions. It is seen as its exchange is: who
/// asks has found that first.
@Component
class DetailStore {

    private final JdbcClient jdbc;

    DetailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps all of it as it is now.
    void keep(Exchange exchange, ExchangeDraft draft) {
        var meeting = draft.meeting();
        if (meeting != null) {
            keep(exchange, meeting);
        }
        forget(exchange);
        draft.phases().forEach(each -> keep(exchange, each));
        for (int i = 0; i < draft.figures().size(); i++) {
            keep(exchange, i + 1, draft.figures().get(i));
        }
    }

    private void forget(Exchange exchange) {
        jdbc.sql("delete from exchanges.phase where province_id = :province and exchange_id = :exchange")
                .params(key(exchange))
                .update();
        jdbc.sql("delete from exchanges.figure where province_id = :province and exchange_id = :exchange")
                .params(key(exchange))
                .update();
    }

    void keep(Exchange exchange, MeetingPlan plan) {
        jdbc.sql("""
                insert into exchanges.meeting (province_id, exchange_id, starts_at, ends_at, place, agenda)
                values (:province, :exchange, :starts, :ends, :place, :agenda)
                on conflict (province_id, exchange_id) do update
                   set starts_at = excluded.starts_at, ends_at = excluded.ends_at, place = excluded.place,
                       agenda = excluded.agenda, sequence = meeting.sequence + 1
                """)
                .params(key(exchange))
                .param("starts", plan.starts().atOffset(ZoneOffset.UTC))
                .param("ends", plan.ends().atOffset(ZoneOffset.UTC))
                .param("place", plan.place())
                .param("agenda", plan.agenda())
                .update();
    }

    private void keep(Exchange exchange, PhasePlan plan) {
        var publisher = plan.publisher();
        jdbc.sql("""
                insert into exchanges.phase (province_id, exchange_id, phase, facts, publisher_id, spokesperson, channel,
                       moment, questions, help, unknown, evidence)
                values (:province, :exchange, :phase, :facts, :publisher, :spokesperson, :channel,
                       :moment, :questions, :help, :unknown, :evidence)
                """)
                .params(key(exchange))
                .param("phase", plan.phase().name())
                .param("facts", plan.facts())
                .param("publisher", publisher == null ? null : publisher.value(), Types.OTHER)
                .param("spokesperson", plan.spokesperson())
                .param("channel", plan.channel())
                .param("moment", plan.moment())
                .param("questions", plan.questions())
                .param("help", plan.help())
                .param("unknown", plan.unknown())
                .param("evidence", plan.evidence())
                .update();
    }

    private void keep(Exchange exchange, int position, Figure figure) {
        jdbc.sql("""
                insert into exchanges.figure (province_id, exchange_id, position, topic, place, count)
                values (:province, :exchange, :position, :topic, :place, :count)
                """)
                .params(key(exchange))
                .param("position", position)
                .param("topic", figure.topic())
                .param("place", figure.place())
                .param("count", figure.count(), Types.INTEGER)
                .update();
    }

    void evidence(Exchange exchange, Map<Phase, String> evidence) {
        evidence.forEach((phase, words) -> jdbc.sql("""
                update exchanges.phase
                   set evidence = :evidence
                 where province_id = :province and exchange_id = :exchange and phase = :phase
                """)
                .params(key(exchange))
                .param("evidence", words)
                .param("phase", phase.name())
                .update());
    }

    void minutes(Exchange exchange, String minutes) {
        jdbc.sql("""
                update exchanges.meeting
                   set minutes = :minutes
                 where province_id = :province and exchange_id = :exchange
                """).params(key(exchange)).param("minutes", minutes).update();
    }

    void conclude(Exchange exchange, int position, Conclusion conclusion) {
        var task = conclusion.task();
        jdbc.sql("""
                insert into exchanges.conclusion (province_id, exchange_id, position, words, output, lead_id, due_on,
                       task_kind, task_id, task_number, task_title)
                values (:province, :exchange, :position, :words, :output, :lead, :due,
                       :kind, :task, :number, :title)
                """)
                .params(key(exchange))
                .param("position", position)
                .param("words", conclusion.words())
                .param("output", conclusion.output())
                .param("lead", conclusion.lead().value())
                .param("due", conclusion.dueOn())
                .param("kind", task == null ? "" : task.kind())
                .param("task", task == null ? "" : task.id())
                .param("number", task == null ? "" : task.number())
                .param("title", task == null ? "" : task.title())
                .update();
    }

    void commission(Leg leg, Reference task) {
        jdbc.sql("""
                insert into exchanges.commission (province_id, leg_id, task_kind, task_id, task_number, task_title)
                values (:province, :leg, :kind, :task, :number, :title)
                on conflict (province_id, leg_id) do nothing
                """)
                .param("province", leg.province())
                .param("leg", leg.id().value())
                .param("kind", task.kind())
                .param("task", task.id())
                .param("number", task.number())
                .param("title", task.title())
                .update();
    }

    Optional<MeetingPlan> meeting(String province, ExchangeId exchange) {
        return jdbc.sql("""
                select starts_at, ends_at, place, agenda
                  from exchanges.meeting
                 where province_id = :province and exchange_id = :exchange
                """)
                .params(Map.of("province", province, "exchange", exchange.value()))
                .query(DetailStore::meeting)
                .optional();
    }

    List<PhasePlan> phases(String province, ExchangeId exchange) {
        return jdbc.sql("""
                select phase, facts, publisher_id, spokesperson, channel, moment, questions, help, unknown, evidence
                  from exchanges.phase
                 where province_id = :province and exchange_id = :exchange
                 order by array_position(array['BEFORE', 'DURING', 'AFTER'], phase)
                """)
                .params(Map.of("province", province, "exchange", exchange.value()))
                .query(DetailStore::phase)
                .list();
    }

    List<Figure> figures(String province, ExchangeId exchange) {
        return jdbc.sql("""
                select topic, place, count
                  from exchanges.figure
                 where province_id = :province and exchange_id = :exchange
                 order by position
                """)
                .params(Map.of("province", province, "exchange", exchange.value()))
                .query((row, n) -> new Figure(
                        row.getString("topic"), row.getString("place"), row.getObject("count", Integer.class)))
                .list();
    }

    List<Conclusion> conclusions(String province, ExchangeId exchange) {
        return jdbc.sql("""
                select words, output, lead_id, due_on, task_kind, task_id, task_number, task_title
                  from exchanges.conclusion
                 where province_id = :province and exchange_id = :exchange
                 order by position
                """)
                .params(Map.of("province", province, "exchange", exchange.value()))
                .query((row, n) -> new Conclusion(
                        row.getString("words"),
                        row.getString("output"),
                        new OrganisationId(row.getObject("lead_id", UUID.class)),
                        row.getObject("due_on", LocalDate.class),
                        task(row)))
                .list();
    }

    static @Nullable Reference task(ResultSet row) throws SQLException {
        var kind = row.getString("task_kind");
        return kind == null || kind.isEmpty()
                ? null
                : new Reference(
                        kind, row.getString("task_id"), row.getString("task_number"), row.getString("task_title"));
    }

    static MeetingPlan meeting(ResultSet row, int n) throws SQLException {
        return new MeetingPlan(
                Columns.moment(row, "starts_at"),
                Columns.moment(row, "ends_at"),
                row.getString("place"),
                row.getString("agenda"));
    }

    private static PhasePlan phase(ResultSet row, int n) throws SQLException {
        return new PhasePlan(
                Phase.valueOf(row.getString("phase")),
                row.getString("facts"),
                Columns.organisation(row, "publisher_id"),
                row.getString("spokesperson"),
                row.getString("channel"),
                row.getString("moment"),
                row.getString("questions"),
                row.getString("help"),
                row.getString("unknown"),
                row.getString("evidence"));
    }

    private static Map<String, Object> key(Exchange exchange) {
        return Map.of("province", exchange.province(), "exchange", exchange.id().value());
    }
}
