package vn.phoihop.exchanges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Visibility;

/// Exchanges as rows: found and changed.
@Component
class ExchangeStore {

    private static final String ROW = """
            select province_id, id, number, kind, status, owner_id, receivers, subject, body, purpose, legal_ground,
                   personal_data, internal, urgent, urgent_ground, term, level_four, output, linked_kind, linked_id,
                   linked_number, linked_title, round, drafted_by, submitted_at, sent_at, version
              from exchanges.exchange
            """;

    private final JdbcClient jdbc;

    ExchangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long nextNumber() {
        return jdbc.sql("select nextval('exchanges.number') as number")
                .query((row, n) -> row.getLong("number"))
                .single();
    }

    /// The exchange this form made already.
    Optional<ExchangeId> ofForm(String province, UUID form) {
        return jdbc.sql("""
                select id
                  from exchanges.exchange
                 where province_id = :province and form_id = :form
                """)
                .param("province", province)
                .param("form", form)
                .query((row, n) -> new ExchangeId(row.getObject("id", UUID.class)))
                .optional();
    }

    void add(Exchange exchange, UUID form, Actor by, Instant at) {
        said(jdbc.sql("""
                insert into exchanges.exchange (province_id, id, number, form_id, kind, status, owner_id, receivers,
                       subject, body, purpose, legal_ground, personal_data, internal, urgent, urgent_ground, term,
                       level_four, output, linked_kind, linked_id, linked_number, linked_title, drafted_by, drafter,
                       drafted_at, version)
                values (:province, :id, :number, :form, :kind, :status, :owner, :receivers,
                       :subject, :body, :purpose, :ground, :personal, :internal, :urgent, :urgentGround, :term,
                       :levelFour, :output, :linkedKind, :linkedId, :linkedNumber, :linkedTitle, :by, :drafter,
                       :at, 0)
                """), exchange)
                .param("number", exchange.number())
                .param("form", form)
                .param("kind", exchange.kind().name())
                .param("status", exchange.status().name())
                .param("owner", exchange.requester().value())
                .param("by", by.account().value())
                .param("drafter", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Keeps what was written anew; who wrote it last is its drafter.
    void revise(Exchange exchange, Actor by) {
        changed(
                said(jdbc.sql("""
                        update exchanges.exchange
                           set receivers = :receivers, subject = :subject, body = :body, purpose = :purpose,
                               legal_ground = :ground, personal_data = :personal, internal = :internal,
                               urgent = :urgent, urgent_ground = :urgentGround, term = :term, level_four = :levelFour,
                               output = :output, linked_kind = :linkedKind, linked_id = :linkedId,
                               linked_number = :linkedNumber, linked_title = :linkedTitle, drafted_by = :by,
                               drafter = :drafter, submitted_at = null, version = version + 1
                         where province_id = :province and id = :id and version = :version
                        """), exchange)
                        .param("by", by.account().value())
                        .param("drafter", by.name())
                        .param("version", exchange.version()),
                exchange);
    }

    void submit(Exchange exchange, @Nullable Instant at) {
        changed(
                jdbc.sql("""
                update exchanges.exchange
                   set submitted_at = :at, version = version + 1
                 where province_id = :province and id = :id and version = :version
                """)
                        .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE),
                exchange);
    }

    /// Sent: from now on its receivers see it.
    void send(Exchange exchange, Instant at) {
        changed(jdbc.sql("""
                update exchanges.exchange
                   set status = 'OPEN', shared_with = receivers, submitted_at = null, sent_at = :at,
                       version = version + 1
                 where province_id = :province and id = :id and version = :version
                """).param("at", at.atOffset(ZoneOffset.UTC)), exchange);
    }

    /// Moves an exchange on; `summary` is kept where something was summed up.
    void move(Exchange exchange, ExchangeStatus to, int round, String summary, Instant at) {
        changed(
                jdbc.sql("""
                update exchanges.exchange
                   set status = :status, round = :round,
                       summary = case when :summary = '' then summary else :summary end,
                       closed_at = case when :closed then cast(:at as timestamptz) end,
                       version = version + 1
                 where province_id = :province and id = :id and version = :version
                """)
                        .param("status", to.name())
                        .param("round", round)
                        .param("summary", summary)
                        .param("closed", to.isFinal())
                        .param("at", at.atOffset(ZoneOffset.UTC)),
                exchange);
    }

    /// One more receiver.
    void include(Exchange exchange, OrganisationId receiver) {
        changed(jdbc.sql("""
                update exchanges.exchange
                   set receivers = array_append(receivers, :receiver),
                       shared_with = array_append(shared_with, :receiver), version = version + 1
                 where province_id = :province and id = :id and version = :version
                """).param("receiver", receiver.value()), exchange);
    }

    private static void changed(StatementSpec sql, Exchange exchange) {
        var changed = sql.param("province", exchange.province())
                .param("id", exchange.id().value())
                .param("version", exchange.version())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("exchange " + exchange.id());
        }
    }

    Exchange need(ExchangeId id, Actor actor) {
        return jdbc.sql(ROW + " where id = :id and access.may_see(:sees, owner_id, shared_with, published)")
                .param("id", id.value())
                .param("sees", actor.visibility().sees())
                .query(ExchangeStore::exchange)
                .optional()
                .orElseThrow(() -> new NotThere("exchange " + id));
    }

    /// Those of these exchanges that may be seen; an id that is none is left out.
    Set<String> seen(Set<String> ids, Visibility who) {
        return Set.copyOf(jdbc.sql("""
                select id
                  from exchanges.exchange
                 where id = any(cast(:ids as uuid[]))
                   and access.may_see(:sees, owner_id, shared_with, published)
                """)
                .param("ids", ids.toArray(String[]::new))
                .param("sees", who.sees())
                .query((row, n) -> row.getString("id"))
                .list());
    }

    /// The exchange a leg belongs to.
    Exchange of(Leg leg) {
        return jdbc.sql(ROW + " where province_id = :province and id = :id")
                .param("province", leg.province())
                .param("id", leg.exchange().value())
                .query(ExchangeStore::exchange)
                .single();
    }

    private static StatementSpec said(StatementSpec sql, Exchange exchange) {
        var content = exchange.content();
        var linked = content.linked();
        return sql.param("province", exchange.province())
                .param("id", exchange.id().value())
                .param("receivers", Columns.uuids(exchange.receivers()))
                .param("subject", content.subject())
                .param("body", content.body())
                .param("purpose", content.purpose(), Types.VARCHAR)
                .param("ground", content.legalGround())
                .param("personal", content.personalData())
                .param("internal", content.internal())
                .param("urgent", content.urgent())
                .param("urgentGround", content.urgentGround())
                .param("term", content.term())
                .param("levelFour", content.levelFour())
                .param("output", content.output())
                .param("linkedKind", linked == null ? "" : linked.kind())
                .param("linkedId", linked == null ? "" : linked.id())
                .param("linkedNumber", linked == null ? "" : linked.number())
                .param("linkedTitle", linked == null ? "" : linked.title());
    }

    private static Exchange exchange(ResultSet row, int n) throws SQLException {
        return new Exchange(
                row.getString("province_id"),
                new ExchangeId(row.getObject("id", UUID.class)),
                row.getString("number"),
                ExchangeKind.valueOf(row.getString("kind")),
                ExchangeStatus.valueOf(row.getString("status")),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                List.copyOf(Columns.organisations(row, "receivers")),
                content(row),
                new AccountId(row.getObject("drafted_by", UUID.class)),
                row.getInt("round"),
                Columns.momentOrNull(row, "submitted_at"),
                Columns.momentOrNull(row, "sent_at"),
                row.getInt("version"));
    }

    static ExchangeContent content(ResultSet row) throws SQLException {
        return new ExchangeContent(
                row.getString("subject"),
                row.getString("body"),
                row.getString("purpose"),
                row.getString("legal_ground"),
                row.getBoolean("personal_data"),
                row.getBoolean("internal"),
                row.getBoolean("urgent"),
                row.getString("urgent_ground"),
                row.getInt("term"),
                row.getBoolean("level_four"),
                row.getString("output"),
                linked(row));
    }

    private static @Nullable Reference linked(ResultSet row) throws SQLException {
        var kind = row.getString("linked_kind");
        return kind.isEmpty()
                ? null
                : new Reference(
                        kind,
                        row.getString("linked_id"),
                        row.getString("linked_number"),
                        row.getString("linked_title"));
    }
}
