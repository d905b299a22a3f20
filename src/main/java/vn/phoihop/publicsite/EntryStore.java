package vn.phoihop.publicsite;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.publicsite.spi.PublicDates;
import vn.phoihop.publicsite.spi.PublicEntry;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.PublicPromise;
import vn.phoihop.publicsite.spi.WithdrawalReason;
import vn.phoihop.shared.OrganisationId;

/// Keeps the entries of the board.
@Component
class EntryStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String PUT = """
            insert into publicsite.entry as old (
                   province_id, kind, number, title, summary, area_id, place, field, organisation_id,
                   organisation_name, stage, is_open, received_on, due_on, answered_on, closed_on, content, words,
                   published_at, changed_at, version)
            values (:province, :kind, :number, :title, :summary, :area, :place, :field, :organisation,
                    :organisationName, :stage, :open, :received, :due, :answered, :closed, :content::jsonb,
                    to_tsvector('simple', search.fold(:words)), :at, :at, 1)
            on conflict (province_id, kind, number) do update
               set title = excluded.title,
                   summary = excluded.summary,
                   area_id = excluded.area_id,
                   place = excluded.place,
                   field = excluded.field,
                   organisation_id = excluded.organisation_id,
                   organisation_name = excluded.organisation_name,
                   stage = excluded.stage,
                   is_open = excluded.is_open,
                   received_on = excluded.received_on,
                   due_on = excluded.due_on,
                   answered_on = excluded.answered_on,
                   closed_on = excluded.closed_on,
                   content = excluded.content,
                   words = excluded.words,
                   changed_at = excluded.changed_at,
                   withdrawn_at = null,
                   withdrawn_reason = null,
                   version = old.version + 1
            """;

    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(String province, PublicEntry entry, Instant at) {
        var statement = jdbc.sql(PUT)
                .param("province", province)
                .param("content", JSON.writeValueAsString(entry))
                .param("words", words(entry))
                .param("at", at.atOffset(ZoneOffset.UTC));
        withDates(withHead(statement, entry), entry.dates()).update();
        putPromises(province, entry);
    }

    private static StatementSpec withHead(StatementSpec statement, PublicEntry entry) {
        return statement
                .param("kind", entry.kind().name())
                .param("number", entry.number())
                .param("title", entry.title())
                .param("summary", entry.summary())
                .param("area", entry.place().area())
                .param("place", entry.place().name())
                .param("field", entry.field())
                .param("organisation", entry.organisation().id().value())
                .param("organisationName", entry.organisation().name())
                .param("stage", entry.stage().name())
                .param("open", entry.stage().isOpen());
    }

    private static StatementSpec withDates(StatementSpec statement, PublicDates dates) {
        return statement
                .param("received", dates.received())
                .param("due", dates.due())
                .param("answered", dates.answered())
                .param("closed", dates.closed());
    }

    private void putPromises(String province, PublicEntry entry) {
        removePromises(province, entry.kind(), entry.number());
        int position = 0;
        for (var promise : entry.promises()) {
            putPromise(province, entry, position++, promise);
        }
    }

    private void putPromise(String province, PublicEntry entry, int position, PublicPromise promise) {
        jdbc.sql("""
                insert into publicsite.promise (
                       province_id, kind, number, position, promise, owner_id, owner_name, due_on, first_due, moves,
                       state, settled_on)
                values (:province, :kind, :number, :position, :promise, :owner, :ownerName, :due, :first, :moves,
                        :state, :settled)
                """)
                .param("province", province)
                .param("kind", entry.kind().name())
                .param("number", entry.number())
                .param("position", position)
                .param("promise", promise.text())
                .param("owner", promise.owner().id().value())
                .param("ownerName", promise.owner().name())
                .param("due", promise.due())
                .param(
                        "first",
                        promise.earlier().isEmpty()
                                ? promise.due()
                                : promise.earlier().getFirst())
                .param("moves", promise.earlier().size())
                .param("state", promise.state().name())
                .param("settled", promise.settled())
                .update();
    }

    private void removePromises(String province, PublicKind kind, String number) {
        jdbc.sql("""
                delete from publicsite.promise
                 where province_id = :province and kind = :kind and number = :number
                """)
                .param("province", province)
                .param("kind", kind.name())
                .param("number", number)
                .update();
    }

    /// Leaves nothing of it but that it was there, when it went and why; says whose it was.
    List<OrganisationId> withdraw(PublicKind kind, String number, WithdrawalReason reason, Instant at) {
        var gone = jdbc.sql("""
                update publicsite.entry
                   set title = '', summary = '', place = '', field = '', area_id = null, content = '{}'::jsonb,
                       words = ''::tsvector, received_on = null, due_on = null, answered_on = null, closed_on = null,
                       is_open = false, withdrawn_at = :at, withdrawn_reason = :reason, changed_at = :at,
                       version = version + 1
                 where kind = :kind and number = :number and withdrawn_at is null
                returning province_id, organisation_id
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reason", reason.name())
                .param("kind", kind.name())
                .param("number", number)
                .query((row, n) -> Map.entry(
                        row.getString("province_id"), new OrganisationId(row.getObject("organisation_id", UUID.class))))
                .list();
        for (var each : gone) {
            removePromises(each.getKey(), kind, number);
            removeCopies(each.getKey(), kind, number);
        }
        return gone.stream().map(Map.Entry::getValue).toList();
    }

    private void removeCopies(String province, PublicKind kind, String number) {
        jdbc.sql("""
                delete from publicsite.copy
                 where province_id = :province and kind = :kind and number = :number
                """)
                .param("province", province)
                .param("kind", kind.name())
                .param("number", number)
                .update();
    }

    boolean isShown(PublicKind kind, String number) {
        return jdbc.sql("""
                select exists (
                  select 1 from publicsite.entry
                   where kind = :kind and number = :number and withdrawn_at is null)
                """)
                .param("kind", kind.name())
                .param("number", number)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    private static String words(PublicEntry entry) {
        return entry.number() + " " + entry.organisation().name() + " "
                + entry.withStructuredData("").texts().stream().collect(Collectors.joining(" "));
    }
}
