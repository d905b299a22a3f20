package vn.phoihop.petitions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.Audience;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// Answers as rows; a sent one is never changed.
@Component
class AnswerStore {

    private static final String ROW = """
            select answer.province_id, answer.id, answer.owner_id, answer.status, answer.holding, answer.asked,
                   answer.result, answer.answer_class, answer.ground, answer.promise, answer.promised_on, answer.paper,
                   answer.corrects, answer.reason, answer.prepared_by, answer.preparer, answer.prepared_at,
                   answer.approver, answer.sent_at
              from petitions.answer
            """;

    private final JdbcClient jdbc;

    AnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Answer answer, Audience writers) {
        jdbc.sql("""
                insert into petitions.answer (province_id, id, owner_id, shared_with, status, holding, asked, result,
                       answer_class, ground, promise, promised_on, corrects, reason, prepared_by, preparer, prepared_at)
                values (:province, :id, :owner, :shared, :status, :holding, :asked, :result,
                       :class, :ground, :promise, :promised, :corrects, :reason, :by, :preparer, :at)
                """)
                .param("province", answer.province())
                .param("id", answer.id().value())
                .param("owner", writers.owner().value())
                .param("shared", Columns.uuids(writers.sharedWith()))
                .param("status", answer.status().name())
                .param("holding", answer.text().holding())
                .param("asked", answer.text().asked())
                .param("result", answer.text().result())
                .param("class", Columns.name(answer.text().answerClass()), Types.VARCHAR)
                .param("ground", answer.text().ground())
                .param("promise", answer.text().promise())
                .param("promised", answer.text().promisedOn(), Types.DATE)
                .param(
                        "corrects",
                        answer.corrects() == null ? null : answer.corrects().value(),
                        Types.OTHER)
                .param("reason", answer.reason())
                .param("by", answer.preparedBy().value())
                .param("preparer", answer.preparer())
                .param("at", answer.preparedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// It answers these, in the round each of them is in.
    void serve(AnswerId answer, Collection<Petition> petitions) {
        for (var petition : petitions) {
            jdbc.sql("""
                    insert into petitions.answered (province_id, petition_id, answer_id, round)
                    values (:province, :petition, :answer, :round)
                    on conflict do nothing
                    """)
                    .param("province", petition.province())
                    .param("petition", petition.id().value())
                    .param("answer", answer.value())
                    .param("round", petition.answering().round())
                    .update();
        }
    }

    void status(Answer answer, Answer.Status status, @Nullable Actor approver) {
        jdbc.sql("""
                update petitions.answer
                   set status = :status, approved_by = coalesce(cast(:by as uuid), approved_by),
                       approver = coalesce(:approver, approver)
                 where province_id = :province and id = :id and status <> 'SENT'
                """)
                .param("status", status.name())
                .param("by", approver == null ? null : approver.account().value(), Types.OTHER)
                .param("approver", approver == null ? null : approver.name(), Types.VARCHAR)
                .param("province", answer.province())
                .param("id", answer.id().value())
                .update();
    }

    /// It leaves the house: whoever sees one of the petitions reads it.
    void send(Answer answer, Set<OrganisationId> readers, String paper, Instant at) {
        jdbc.sql("""
                update petitions.answer
                   set status = 'SENT', shared_with = :shared, paper = :paper, sent_at = :at
                 where province_id = :province and id = :id and status <> 'SENT'
                """)
                .param("shared", Columns.uuids(readers))
                .param("paper", paper)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("province", answer.province())
                .param("id", answer.id().value())
                .update();
    }

    Answer need(String province, AnswerId id) {
        return jdbc.sql(ROW + " where province_id = :province and id = :id")
                .param("province", province)
                .param("id", id.value())
                .query(AnswerStore::answer)
                .single();
    }

    /// The answers to a petition this actor may read, oldest first.
    List<Answer> of(Petition petition, Actor actor) {
        return jdbc.sql(ROW + """
                  join petitions.answered
                    on answered.province_id = answer.province_id and answered.answer_id = answer.id
                 where answered.province_id = :province and answered.petition_id = :petition
                   and access.may_see(:sees, answer.owner_id, answer.shared_with, answer.published)
                 order by answer.seq
                """)
                .param("province", petition.province())
                .param("petition", petition.id().value())
                .param("sees", actor.visibility().sees())
                .query(AnswerStore::answer)
                .list();
    }

    /// The answers to a petition that were sent, oldest first.
    List<Answer> sent(Petition petition) {
        return jdbc.sql(ROW + """
                  join petitions.answered
                    on answered.province_id = answer.province_id and answered.answer_id = answer.id
                 where answered.province_id = :province and answered.petition_id = :petition
                   and answer.status = 'SENT'
                 order by answer.seq
                """)
                .param("province", petition.province())
                .param("petition", petition.id().value())
                .query(AnswerStore::answer)
                .list();
    }

    private static Answer answer(ResultSet row, int n) throws SQLException {
        @Nullable UUID corrects = Columns.idOrNull(row, "corrects");
        return new Answer(
                row.getString("province_id"),
                new AnswerId(Columns.id(row, "id")),
                PetitionRows.owner(row),
                Answer.Status.valueOf(row.getString("status")),
                new AnswerText(
                        row.getBoolean("holding"),
                        row.getString("asked"),
                        row.getString("result"),
                        Columns.constant(row, "answer_class", AnswerClass.class),
                        row.getString("ground"),
                        row.getString("promise"),
                        Columns.dayOrNull(row, "promised_on")),
                row.getString("paper"),
                corrects == null ? null : new AnswerId(corrects),
                row.getString("reason"),
                new AccountId(Columns.id(row, "prepared_by")),
                row.getString("preparer"),
                Columns.moment(row, "prepared_at"),
                row.getString("approver"),
                Columns.momentOrNull(row, "sent_at"));
    }
}
