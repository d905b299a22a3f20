package vn.phoihop.exchanges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;

/// Answers as their receivers prepare them; only the receiver reads them.
@Component
class DraftStore {

    private static final String KEEP = """
            insert into exchanges.draft (province_id, leg_id, act, answer, words, missing, missing_by, refusal_code,
                   attendees, people, clauses, comments, data_checked, drafted_by, drafter, drafted_at,
                   submitted_at, owner_id)
            values (:province, :leg, :act, :answer, :words, :missing, :missingBy, :code,
                   :attendees, :people, :clauses, :comments, :checked, :by, :drafter, :at,
                   :submitted, :owner)
            on conflict (province_id, leg_id) do update
               set act = excluded.act, answer = excluded.answer, words = excluded.words,
                   missing = excluded.missing, missing_by = excluded.missing_by,
                   refusal_code = excluded.refusal_code, attendees = excluded.attendees, people = excluded.people,
                   clauses = excluded.clauses, comments = excluded.comments, data_checked = excluded.data_checked,
                   drafted_by = excluded.drafted_by, drafter = excluded.drafter, drafted_at = excluded.drafted_at,
                   submitted_at = excluded.submitted_at
            """;

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A prepared answer: who wrote it, and since when it waits for the leader (null: it does not).
    record Prepared(
            AnswerDraft answer,
            AccountId by,
            String drafter,
            Instant at,
            @Nullable Instant submittedAt) {}

    void keep(Leg leg, AnswerDraft draft, @Nullable Instant submittedAt, Actor by, Instant at) {
        said(leg, draft)
                .param("by", by.account().value())
                .param("drafter", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param(
                        "submitted",
                        submittedAt == null ? null : submittedAt.atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("owner", leg.receiver().value())
                .update();
    }

    private JdbcClient.StatementSpec said(Leg leg, AnswerDraft draft) {
        return jdbc.sql(KEEP)
                .param("province", leg.province())
                .param("leg", leg.id().value())
                .param("act", draft.act().name())
                .param("answer", draft.answer() == null ? null : draft.answer().name(), Types.VARCHAR)
                .param("words", draft.words())
                .param("missing", draft.missing())
                .param("missingBy", draft.missingBy(), Types.DATE)
                .param(
                        "code",
                        draft.refusalCode() == null ? null : draft.refusalCode().name(),
                        Types.VARCHAR)
                .param("attendees", draft.attendees(), Types.INTEGER)
                .param("people", draft.people())
                .param(
                        "clauses",
                        draft.comments().stream().map(AnswerDraft.Point::clause).toArray(String[]::new))
                .param(
                        "comments",
                        draft.comments().stream()
                                .map(AnswerDraft.Point::content)
                                .toArray(String[]::new))
                .param("checked", draft.dataChecked());
    }

    void handBack(Leg leg) {
        jdbc.sql("""
                update exchanges.draft
                   set submitted_at = null
                 where province_id = :province and leg_id = :leg
                """)
                .param("province", leg.province())
                .param("leg", leg.id().value())
                .update();
    }

    void forget(Leg leg) {
        jdbc.sql("""
                delete from exchanges.draft
                 where province_id = :province and leg_id = :leg
                """)
                .param("province", leg.province())
                .param("leg", leg.id().value())
                .update();
    }

    Optional<Prepared> find(Leg leg, Actor actor) {
        return find(leg.province(), leg.id(), actor);
    }

    Optional<Prepared> find(String province, LegId leg, Actor actor) {
        return jdbc.sql("""
                select act, answer, words, missing, missing_by, refusal_code, attendees, people, clauses, comments,
                       data_checked, drafted_by, drafter, drafted_at, submitted_at
                  from exchanges.draft
                 where province_id = :province and leg_id = :leg
                   and access.may_see(:sees, owner_id, shared_with, published)
                   and owner_id = :own
                """)
                .param("province", province)
                .param("leg", leg.value())
                .param("sees", actor.visibility().sees())
                .param("own", actor.organisation().value())
                .query(DraftStore::prepared)
                .optional();
    }

    private static Prepared prepared(ResultSet row, int n) throws SQLException {
        var answer = row.getString("answer");
        var code = row.getString("refusal_code");
        return new Prepared(
                new AnswerDraft(
                        AnswerDraft.Act.valueOf(row.getString("act")),
                        answer == null ? null : LegAnswer.valueOf(answer),
                        row.getString("words"),
                        row.getString("missing"),
                        row.getObject("missing_by", LocalDate.class),
                        code == null ? null : RefusalGround.valueOf(code),
                        row.getObject("attendees", Integer.class),
                        row.getString("people"),
                        points(Columns.words(row, "clauses"), Columns.words(row, "comments")),
                        row.getBoolean("data_checked")),
                new AccountId(row.getObject("drafted_by", UUID.class)),
                row.getString("drafter"),
                Columns.moment(row, "drafted_at"),
                Columns.momentOrNull(row, "submitted_at"));
    }

    private static List<AnswerDraft.Point> points(List<String> clauses, List<String> comments) {
        var points = new ArrayList<AnswerDraft.Point>();
        for (int i = 0; i < clauses.size(); i++) {
            points.add(new AnswerDraft.Point(clauses.get(i), comments.get(i)));
        }
        return points;
    }
}
