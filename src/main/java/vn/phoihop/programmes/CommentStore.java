package vn.phoihop.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// Comments, the texts they were made on, and the history, as rows.
@Component
class CommentStore {

    private final JdbcClient jdbc;

    CommentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Programme programme, Comment comment) {
        jdbc.sql("""
                insert into programmes.comment (province_id, programme_id, id, round, organisation_id, item_id, words,
                       made_at, made_by)
                values (:province, :programme, :id, :round, :by, :item, :words, :at, :name)
                on conflict (province_id, programme_id, id) do nothing
                """)
                .param("province", programme.province())
                .param("programme", programme.id().value())
                .param("id", comment.id())
                .param("round", comment.round())
                .param("by", comment.by().value())
                .param("item", comment.item())
                .param("words", comment.words())
                .param("at", comment.at().atOffset(ZoneOffset.UTC))
                .param("name", comment.name())
                .update();
    }

    /// Keeps what was decided on a comment; false when there is no such comment.
    boolean decide(Programme programme, UUID id, Comment.Decision decision, String reason, Actor by, Instant at) {
        return jdbc.sql("""
                update programmes.comment
                   set decision = :decision, reason = :reason, decided_at = :at, decided_by = :by
                 where province_id = :province and programme_id = :programme and id = :id
                """)
                        .param("province", programme.province())
                        .param("programme", programme.id().value())
                        .param("id", id)
                        .param("decision", decision.name())
                        .param("reason", reason)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.name())
                        .update()
                == 1;
    }

    /// All comments, those of the last round first.
    List<Comment> of(Programme programme) {
        return jdbc.sql("""
                select id, round, organisation_id, item_id, words, made_at, made_by, decision, reason, decided_at
                  from programmes.comment
                 where province_id = :province and programme_id = :programme
                 order by round desc, made_at, id
                """)
                .param("province", programme.province())
                .param("programme", programme.id().value())
                .query(CommentStore::comment)
                .list();
    }

    /// Keeps a text as it was asked about or frozen.
    void keep(Programme programme, int round, String stage, Wording wording, Instant at) {
        jdbc.sql("""
                insert into programmes.wording (province_id, programme_id, round, stage, hash, clauses, at)
                values (:province, :programme, :round, :stage, :hash, :clauses, :at)
                on conflict (province_id, programme_id, round, stage)
                do update set hash = excluded.hash, clauses = excluded.clauses, at = excluded.at
                """)
                .param("province", programme.province())
                .param("programme", programme.id().value())
                .param("round", round)
                .param("stage", stage)
                .param("hash", wording.hash())
                .param("clauses", wording.written())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The text that was kept last.
    Optional<Wording> lastKept(Programme programme) {
        return jdbc.sql("""
                select clauses from programmes.wording
                 where province_id = :province and programme_id = :programme
                 order by round desc, stage desc
                 limit 1
                """)
                .param("province", programme.province())
                .param("programme", programme.id().value())
                .query(String.class)
                .optional()
                .map(Wording::read);
    }

    void tell(Programme programme, String act, Actor by, Instant at, List<String> details) {
        jdbc.sql("""
                insert into programmes.history (province_id, programme_id, at, name, organisation_id, act, details)
                values (:province, :programme, :at, :name, :organisation, :act, :details)
                """)
                .param("province", programme.province())
                .param("programme", programme.id().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("name", by.name())
                .param("organisation", by.organisation().value())
                .param("act", act)
                .param("details", details.toArray(String[]::new))
                .update();
    }

    /// What happened, the latest last.
    List<HistoryLine> history(Programme programme) {
        return jdbc.sql("""
                select at, name, act, details from programmes.history
                 where province_id = :province and programme_id = :programme
                 order by seq
                """)
                .param("province", programme.province())
                .param("programme", programme.id().value())
                .query((row, number) -> new HistoryLine(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        row.getString("act"),
                        Columns.words(row, "details")))
                .list();
    }

    private static Comment comment(ResultSet row, int number) throws SQLException {
        var decision = row.getString("decision");
        return new Comment(
                row.getObject("id", UUID.class),
                row.getInt("round"),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                Columns.id(row, "item_id"),
                row.getString("words"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                decision == null ? null : Comment.Decision.valueOf(decision),
                row.getString("reason"),
                Columns.moment(row, "decided_at"));
    }
}
