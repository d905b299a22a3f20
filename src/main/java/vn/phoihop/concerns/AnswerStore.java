package vn.phoihop.concerns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;

/// The answers of a concern as they were drafted, approved and sent.
@Component
class AnswerStore {

    private static final AccountId NOBODY = new AccountId(new UUID(0, 0));

    private final JdbcClient jdbc;

    AnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// An answer; `fullOn` is the day of the full one, when this is a holding answer.
    record Answer(
            int ordinal,
            String kind,
            String reply,
            String summary,
            @Nullable Outcome outcome,
            @Nullable LocalDate fullOn,
            AccountId draftedBy,
            String drafter,
            Instant draftedAt,
            String approver,
            @Nullable Instant approvedAt,
            @Nullable Instant sentAt) {

        /// Public words beside an answer, as they are sent.
        static Answer statement(String words, Instant at) {
            return new Answer(0, "CORRECTION", words, words, null, null, NOBODY, "", at, "", null, at);
        }

        boolean isHolding() {
            return kind.equals("HOLDING");
        }

        /// The same, sent at a moment.
        Answer sent(Instant at) {
            return new Answer(
                    ordinal,
                    kind,
                    reply,
                    summary,
                    outcome,
                    fullOn,
                    draftedBy,
                    drafter,
                    draftedAt,
                    approver,
                    approvedAt,
                    at);
        }
    }

    void draft(Concern concern, String kind, ConcernInput input, Instant at, Actor by) {
        var outcome = input.outcome();
        jdbc.sql("""
                insert into concerns.answer
                       (province_id, concern_id, ordinal, kind, reply, summary, outcome, full_on, drafted_by, drafter,
                        drafted_at)
                select :province, :concern, coalesce(max(ordinal), 0) + 1, :kind, :reply, :summary, :outcome,
                       cast(:full_on as date), cast(:by as uuid), :drafter, :at
                  from concerns.answer
                 where province_id = :province
                   and concern_id = :concern
                """)
                .param("province", concern.province())
                .param("concern", concern.key())
                .param("kind", kind)
                .param("reply", input.words())
                .param("summary", input.more())
                .param("outcome", outcome == null ? null : outcome.name())
                .param("full_on", input.day())
                .param("by", by.account().value())
                .param("drafter", by.name())
                .param("at", ConcernColumns.time(at))
                .update();
    }

    void approve(Concern concern, Answer answer, Instant at, Actor by) {
        mark(concern, answer, """
                update concerns.answer
                   set approved_at = :at, approver = :name
                 where province_id = :province
                   and concern_id = :concern
                   and ordinal = :ordinal
                """, at, by);
    }

    void send(Concern concern, Answer answer, Instant at, Actor by) {
        mark(concern, answer, """
                update concerns.answer
                   set sent_at = :at, approver = coalesce(nullif(approver, ''), :name)
                 where province_id = :province
                   and concern_id = :concern
                   and ordinal = :ordinal
                """, at, by);
    }

    private void mark(Concern concern, Answer answer, String sql, Instant at, Actor by) {
        jdbc.sql(sql)
                .param("province", concern.province())
                .param("concern", concern.key())
                .param("ordinal", answer.ordinal())
                .param("at", ConcernColumns.time(at))
                .param("name", by.name())
                .update();
    }

    List<Answer> of(Concern concern) {
        return jdbc.sql("""
                select ordinal, kind, reply, summary, outcome, full_on, drafted_by, drafter, drafted_at, approver,
                       approved_at, sent_at
                  from concerns.answer
                 where province_id = :province
                   and concern_id = :concern
                 order by ordinal
                """)
                .param("province", concern.province())
                .param("concern", concern.key())
                .query((row, n) -> answer(row))
                .list();
    }

    /// The one that waits to be approved or sent.
    Optional<Answer> waiting(Concern concern) {
        var all = of(concern);
        return all.isEmpty() || all.getLast().sentAt() != null ? Optional.empty() : Optional.of(all.getLast());
    }

    /// The last full one that was sent.
    Optional<Answer> sent(Concern concern) {
        return of(concern).stream()
                .filter(answer -> answer.sentAt() != null && !answer.isHolding())
                .reduce((first, later) -> later);
    }

    private static Answer answer(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new Answer(
                row.getInt("ordinal"),
                row.getString("kind"),
                row.getString("reply"),
                row.getString("summary"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getObject("full_on", LocalDate.class),
                new AccountId(row.getObject("drafted_by", UUID.class)),
                row.getString("drafter"),
                ConcernColumns.needMoment(row, "drafted_at"),
                row.getString("approver"),
                ConcernColumns.moment(row, "approved_at"),
                ConcernColumns.moment(row, "sent_at"));
    }
}
