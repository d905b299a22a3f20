package vn.phoihop.exchanges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.Audience;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// What was said and done on an exchange, in order. Each entry says who may read it.
@Component
class ThreadStore {

    private final JdbcClient jdbc;

    ThreadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What happened, and the words that belong to it.
    record Said(String act, List<String> details, String words) {

        static Said of(Enum<?> act, String words, String... details) {
            return new Said(act.name(), List.of(details), words);
        }
    }

    void tell(Exchange exchange, @Nullable LegId leg, Said said, Audience audience, Actor by, Instant at) {
        jdbc.sql("""
                insert into exchanges.entry (province_id, exchange_id, leg_id, act, organisation_id, account, name, at,
                       details, words, owner_id, shared_with)
                values (:province, :exchange, :leg, :act, :organisation, :account, :name, :at,
                       :details, :words, :owner, :shared)
                """)
                .param("province", exchange.province())
                .param("exchange", exchange.id().value())
                .param("leg", leg == null ? null : leg.value(), Types.OTHER)
                .param("act", said.act())
                .param("organisation", by.organisation().value())
                .param("account", by.account().value())
                .param("name", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("details", said.details().toArray(String[]::new))
                .param("words", said.words())
                .param("owner", audience.owner().value())
                .param("shared", Columns.uuids(audience.sharedWith()))
                .update();
    }

    List<ExchangeSheet.Said> of(ExchangeId id, Actor actor) {
        return jdbc.sql("""
                select seq, leg_id, act, organisation_id, name, at, details, words
                  from exchanges.entry
                 where exchange_id = :exchange
                   and province_id = (select province_id from exchanges.exchange where id = :exchange)
                   and access.may_see(:sees, owner_id, shared_with, published)
                 order by at, seq
                """)
                .param("exchange", id.value())
                .param("sees", actor.visibility().sees())
                .query(ThreadStore::said)
                .list();
    }

    private static ExchangeSheet.Said said(ResultSet row, int n) throws SQLException {
        @Nullable UUID leg = row.getObject("leg_id", UUID.class);
        return new ExchangeSheet.Said(
                row.getLong("seq"),
                leg == null ? null : new LegId(leg),
                row.getString("act"),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("name"),
                Columns.moment(row, "at"),
                Columns.words(row, "details"),
                row.getString("words"));
    }
}
