package vn.phoihop.press;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// What is written down beside a press item: facts, responses, what was published later, history.
@Component
class PaperStore {

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;

    PaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private JdbcClient.StatementSpec on(PressItem item, String sql) {
        return jdbc.sql(sql)
                .param("province", item.province())
                .param("item", item.id().value());
    }

    PressSheet.Papers papers(PressItem item) {
        return new PressSheet.Papers(facts(item), responses(item), followUps(item), history(item));
    }

    List<Fact> facts(PressItem item) {
        return on(item, """
                select ordinal, round, words, alleges_harm, finding, explanation, source, source_title, source_on,
                       document_id
                  from press.fact
                 where province_id = :province
                   and item_id = :item
                 order by ordinal
                """).query(PaperStore::fact).list();
    }

    private static Fact fact(ResultSet row, int n) throws SQLException {
        var finding = row.getString("finding");
        var source = row.getString("source");
        return new Fact(
                row.getInt("ordinal"),
                row.getInt("round"),
                row.getString("words"),
                row.getBoolean("alleges_harm"),
                finding == null ? null : Finding.valueOf(finding),
                row.getString("explanation"),
                source == null ? null : SourceKind.valueOf(source),
                row.getString("source_title"),
                row.getObject("source_on", LocalDate.class),
                row.getObject("document_id", UUID.class));
    }

    /// Adds facts to verify after those there are.
    void add(PressItem item, List<NewFact> facts) {
        for (var fact : facts) {
            on(item, """
                    insert into press.fact (province_id, item_id, ordinal, round, words, alleges_harm)
                    select :province, :item, coalesce(max(ordinal), 0) + 1, :round, :words, :harm
                      from press.fact
                     where province_id = :province
                       and item_id = :item
                    """)
                    .param("round", item.round())
                    .param("words", fact.words())
                    .param("harm", fact.allegesHarm())
                    .update();
        }
    }

    void find(PressItem item, Fact fact) {
        on(item, """
                update press.fact
                   set finding = :finding, explanation = :explanation, source = :source,
                       source_title = :source_title, source_on = :source_on, document_id = :document
                 where province_id = :province
                   and item_id = :item
                   and ordinal = :ordinal
                """)
                .param("ordinal", fact.ordinal())
                .param("finding", fact.finding() == null ? null : fact.finding().name())
                .param("explanation", fact.explanation())
                .param("source", fact.source() == null ? null : fact.source().name())
                .param("source_title", fact.sourceTitle())
                .param("source_on", fact.sourceOn())
                .param("document", fact.document())
                .update();
    }

    List<Response> responses(PressItem item) {
        return on(item, """
                select ordinal, round, kind, what_is_right, words, ground, linked, corrects, drafted_mark, drafted_at,
                       approved_at, sent_at, channel
                  from press.response
                 where province_id = :province
                   and item_id = :item
                 order by ordinal
                """).query(PaperStore::response).list();
    }

    private static Response response(ResultSet row, int n) throws SQLException {
        var ground = row.getString("ground");
        return new Response(
                row.getInt("ordinal"),
                row.getInt("round"),
                ResponseKind.valueOf(row.getString("kind")),
                row.getString("what_is_right"),
                row.getString("words"),
                ground == null ? null : Ground.valueOf(ground),
                row.getString("linked"),
                row.getBoolean("corrects"),
                row.getString("drafted_mark"),
                PressRows.need(row, "drafted_at"),
                PressRows.moment(row, "approved_at"),
                PressRows.moment(row, "sent_at"),
                row.getString("channel"));
    }

    /// Keeps a version of the response, after the earlier ones; a draft that was sent back is replaced.
    void draft(PressItem item, NewResponse response, boolean corrects, String mark, Instant at) {
        on(item, """
                delete from press.response
                 where province_id = :province
                   and item_id = :item
                   and sent_at is null
                """).update();
        on(item, """
                insert into press.response
                       (province_id, item_id, ordinal, round, kind, what_is_right, words, ground, linked, corrects,
                        drafted_mark, drafted_at, channel)
                select :province, :item, coalesce(max(ordinal), 0) + 1, :round, :kind, :right, :words, :ground, :linked,
                       :corrects, :mark, :at, ''
                  from press.response
                 where province_id = :province
                   and item_id = :item
                """)
                .param("round", item.round())
                .param("kind", response.kind().name())
                .param("right", response.whatIsRight())
                .param("words", response.words())
                .param(
                        "ground",
                        response.ground() == null ? null : response.ground().name())
                .param("linked", response.linked())
                .param("corrects", corrects)
                .param("mark", mark)
                .param("at", PressRows.time(at))
                .update();
    }

    void approve(PressItem item, Response response, Instant at) {
        on(item, """
                update press.response
                   set approved_at = :at
                 where province_id = :province
                   and item_id = :item
                   and ordinal = :ordinal
                """)
                .param("ordinal", response.ordinal())
                .param("at", PressRows.time(at))
                .update();
    }

    void send(PressItem item, Response response, String channel, Instant at) {
        on(item, """
                update press.response
                   set sent_at = :at, channel = :channel
                 where province_id = :province
                   and item_id = :item
                   and ordinal = :ordinal
                """)
                .param("ordinal", response.ordinal())
                .param("channel", channel)
                .param("at", PressRows.time(at))
                .update();
    }

    void follow(PressItem item, Publication later, Instant at) {
        on(item, """
                insert into press.follow_up (province_id, item_id, round, outlet, title, link, published_on, at)
                values (:province, :item, :round, :outlet, :title, :link, :published_on, :at)
                """)
                .param("round", item.round())
                .param("outlet", later.outlet())
                .param("title", later.title())
                .param("link", later.link())
                .param("published_on", later.publishedOn())
                .param("at", PressRows.time(at))
                .update();
    }

    private List<PressSheet.FollowUp> followUps(PressItem item) {
        return on(item, """
                select round, outlet, title, link, published_on, cast(null as date) as received_on, at
                  from press.follow_up
                 where province_id = :province
                   and item_id = :item
                 order by id
                """)
                .query((row, n) -> new PressSheet.FollowUp(
                        row.getInt("round"), PressRows.publication(row), PressRows.need(row, "at")))
                .list();
    }

    void tell(PressItem item, String act, List<String> details, Instant at, Actor by) {
        var own = by.organisation().value();
        on(item, """
                insert into press.history (province_id, item_id, at, organisation_id, act, details)
                values (:province, :item, :at, :organisation, :act, :details)
                """)
                .param("at", PressRows.time(at))
                .param("organisation", own.equals(NOBODY) ? null : own)
                .param("act", act)
                .param("details", details.toArray(String[]::new))
                .update();
    }

    private List<PressSheet.Told> history(PressItem item) {
        return on(item, """
                select at, organisation_id, act, details
                  from press.history
                 where province_id = :province
                   and item_id = :item
                 order by at desc, id desc
                """).query(PaperStore::told).list();
    }

    static PressSheet.Told told(ResultSet row, int n) throws SQLException {
        var organisation = row.getObject("organisation_id", UUID.class);
        return new PressSheet.Told(
                PressRows.need(row, "at"),
                organisation == null ? null : new OrganisationId(organisation),
                row.getString("act"),
                List.of((String[]) row.getArray("details").getArray()));
    }
}
