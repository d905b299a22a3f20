package vn.phoihop.clarifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// What is written down beside a clarification: sources, versions, consents, contests, history.
@Component
class PaperStore {

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;

    PaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private JdbcClient.StatementSpec on(Clarification it, String sql) {
        return jdbc.sql(sql)
                .param("province", it.province())
                .param("clarification", it.id().value());
    }

    ClarificationSheet.Papers papers(Clarification it) {
        return new ClarificationSheet.Papers(sources(it), editions(it), consents(it), contests(it), history(it));
    }

    List<Source> sources(Clarification it) {
        return on(it, """
                select ordinal, title, link, dated_on, document_id
                  from clarifications.source
                 where province_id = :province
                   and clarification_id = :clarification
                 order by ordinal
                """)
                .query((row, n) -> new Source(
                        row.getInt("ordinal"),
                        row.getString("title"),
                        row.getString("link"),
                        row.getObject("dated_on", LocalDate.class),
                        row.getObject("document_id", UUID.class)))
                .list();
    }

    void add(Clarification it, Source source) {
        on(it, """
                insert into clarifications.source
                       (province_id, clarification_id, ordinal, title, link, dated_on, document_id)
                select :province, :clarification, coalesce(max(ordinal), 0) + 1, :title, :link, :dated_on, :document
                  from clarifications.source
                 where province_id = :province
                   and clarification_id = :clarification
                """)
                .param("title", source.title())
                .param("link", source.link())
                .param("dated_on", source.datedOn())
                .param("document", source.document())
                .update();
    }

    List<Edition> editions(Clarification it) {
        return on(it, """
                select ordinal, what_is_right, words, rating, why_changed, drafted_mark, drafted_at, checked_at,
                       published_at
                  from clarifications.edition
                 where province_id = :province
                   and clarification_id = :clarification
                 order by ordinal
                """).query(PaperStore::edition).list();
    }

    private static Edition edition(ResultSet row, int n) throws SQLException {
        return new Edition(
                row.getInt("ordinal"),
                row.getString("what_is_right"),
                row.getString("words"),
                Rows.rating(row),
                row.getString("why_changed"),
                row.getString("drafted_mark"),
                Rows.need(row, "drafted_at"),
                Rows.moment(row, "checked_at"),
                Rows.moment(row, "published_at"));
    }

    /// Keeps a version after the published ones; a draft that was sent back is replaced.
    void draft(Clarification it, String right, String words, String why, String mark, Instant at) {
        on(it, """
                delete from clarifications.edition
                 where province_id = :province
                   and clarification_id = :clarification
                   and published_at is null
                """).update();
        on(it, """
                insert into clarifications.edition
                       (province_id, clarification_id, ordinal, what_is_right, words, why_changed, drafted_mark,
                        drafted_at)
                select :province, :clarification, coalesce(max(ordinal), 0) + 1, :right, :words, :why, :mark, :at
                  from clarifications.edition
                 where province_id = :province
                   and clarification_id = :clarification
                """)
                .param("right", right)
                .param("words", words)
                .param("why", why)
                .param("mark", mark)
                .param("at", Rows.time(at))
                .update();
    }

    /// The version that is not published yet.
    Optional<Edition> waiting(Clarification it) {
        return editions(it).stream().filter(each -> each.publishedAt() == null).reduce((first, next) -> next);
    }

    void check(Clarification it, Edition edition, Instant at) {
        on(it, """
                update clarifications.edition
                   set checked_at = :at
                 where province_id = :province
                   and clarification_id = :clarification
                   and ordinal = :ordinal
                """)
                .param("ordinal", edition.ordinal())
                .param("at", Rows.time(at))
                .update();
    }

    void rate(Clarification it, Edition edition, ClaimRating rating) {
        on(it, """
                update clarifications.edition
                   set rating = :rating
                 where province_id = :province
                   and clarification_id = :clarification
                   and ordinal = :ordinal
                """)
                .param("ordinal", edition.ordinal())
                .param("rating", rating.name())
                .update();
    }

    void publish(Clarification it, Edition edition, Instant at) {
        on(it, """
                update clarifications.edition
                   set published_at = :at
                 where province_id = :province
                   and clarification_id = :clarification
                   and ordinal = :ordinal
                """)
                .param("ordinal", edition.ordinal())
                .param("at", Rows.time(at))
                .update();
    }

    List<Consent> consents(Clarification it) {
        return on(it, """
                select what, details, organisation_id, first_mark, at
                  from clarifications.consent
                 where province_id = :province
                   and clarification_id = :clarification
                 order by id
                """)
                .query((row, n) -> new Consent(
                        Move.valueOf(row.getString("what")),
                        List.of((String[]) row.getArray("details").getArray()),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("first_mark"),
                        Rows.need(row, "at")))
                .list();
    }

    void consent(Clarification it, Consent consent) {
        on(it, """
                insert into clarifications.consent
                       (province_id, clarification_id, what, details, organisation_id, first_mark, at)
                values (:province, :clarification, :what, :details, :organisation, :mark, :at)
                """)
                .param("what", consent.what().name())
                .param("details", consent.details().toArray(String[]::new))
                .param("organisation", consent.organisation().value())
                .param("mark", consent.firstMark())
                .param("at", Rows.time(consent.at()))
                .update();
    }

    /// What waited for a second person is over: agreed to, or overtaken.
    void forgetConsents(Clarification it) {
        on(it, """
                delete from clarifications.consent
                 where province_id = :province
                   and clarification_id = :clarification
                """).update();
    }

    private List<Contest> contests(Clarification it) {
        return on(it, """
                select ground, source_link, at
                  from clarifications.contest
                 where province_id = :province
                   and clarification_id = :clarification
                 order by id
                """)
                .query((row, n) ->
                        new Contest(row.getString("ground"), row.getString("source_link"), Rows.need(row, "at")))
                .list();
    }

    /// Keeps a ground once for each form; whether it is new. Whether somebody asked since it was declined that it be
    /// looked at again.
    boolean isAppealed(Clarification it) {
        return jdbc.sql("""
                select exists (select from clarifications.contest contest
                                where contest.province_id = :province and contest.clarification_id = :id
                                  and contest.at >= (select max(told.at)
                                                       from clarifications.history told
                                                      where told.province_id = :province
                                                        and told.clarification_id = :id
                                                        and told.act = 'DECLINE')) as appealed
                """)
                .param("province", it.province())
                .param("id", it.id().value())
                .query((row, n) -> row.getBoolean("appealed"))
                .single();
    }

    boolean contest(Clarification it, UUID form, Contest contest) {
        return on(it, """
                insert into clarifications.contest (province_id, clarification_id, ground, source_link, at, form_id)
                values (:province, :clarification, :ground, :link, :at, :form)
                on conflict (province_id, clarification_id, form_id) do nothing
                """)
                        .param("ground", contest.ground())
                        .param("link", contest.sourceLink())
                        .param("at", Rows.time(contest.at()))
                        .param("form", form)
                        .update()
                == 1;
    }

    void tell(Clarification it, String act, List<String> details, Instant at, Actor by) {
        var own = by.organisation().value();
        on(it, """
                insert into clarifications.history
                       (province_id, clarification_id, at, organisation_id, act, details)
                values (:province, :clarification, :at, :organisation, :act, :details)
                """)
                .param("at", Rows.time(at))
                .param("organisation", own.equals(NOBODY) ? null : own)
                .param("act", act)
                .param("details", details.toArray(String[]::new))
                .update();
    }

    private List<ClarificationSheet.Told> history(Clarification it) {
        return on(it, """
                select at, organisation_id, act, details
                  from clarifications.history
                 where province_id = :province
                   and clarification_id = :clarification
                 order by at desc, id desc
                """)
                .query((row, n) -> new ClarificationSheet.Told(
                        Rows.need(row, "at"),
                        Rows.organisation(row, "organisation_id"),
                        row.getString("act"),
                        List.of((String[]) row.getArray("details").getArray())))
                .list();
    }
}
