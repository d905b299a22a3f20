package vn.phoihop.petitions;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Visibility;

/// Petitions as rows: found and changed.
@Component
class PetitionStore {

    private final JdbcClient jdbc;

    PetitionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long nextNumber() {
        return jdbc.sql("select nextval('petitions.number') as number")
                .query((row, n) -> row.getLong("number"))
                .single();
    }

    /// The petition this form made already.
    Optional<PetitionId> ofForm(String province, UUID form) {
        return jdbc.sql("""
                select id
                  from petitions.petition
                 where province_id = :province and form_id = :form
                """)
                .param("province", province)
                .param("form", form)
                .query((row, n) -> new PetitionId(Columns.id(row, "id")))
                .optional();
    }

    void add(Petition petition, UUID form, AreaId area, String areaName, Actor by) {
        var course = petition.course();
        said(jdbc.sql("""
                insert into petitions.petition (province_id, id, number, form_id, kind, state, owner_id, session_id,
                       first_session_id, round_id, meeting_id, area_id, area_name, topic, wording, field, competence,
                       collected_by, collected_at, raised_on, version)
                values (:province, :id, :number, :form, :kind, :state, :owner, :session, :session, :round, :meeting,
                       :area, :areaName, :topic, :wording, :field, :competence, :by, :at, :raised, 0)
                """), petition)
                .param("number", petition.number())
                .param("form", form)
                .param("kind", petition.kind().name())
                .param("owner", petition.owner().value())
                .param("round", course.round().value())
                .param("meeting", course.meeting().value())
                .param("area", area.value())
                .param("areaName", areaName)
                .param("topic", petition.content().topic())
                .param("wording", petition.content().wording())
                .param("by", by.account().value())
                .param("at", course.moments().collected().atOffset(ZoneOffset.UTC))
                .param("raised", course.raisedOn())
                .update();
    }

    private static StatementSpec said(StatementSpec sql, Petition petition) {
        return sql.param("province", petition.province())
                .param("id", petition.id().value())
                .param("state", petition.state().name())
                .param("session", petition.course().session().value())
                .param("field", Columns.name(petition.content().field()), Types.VARCHAR)
                .param("competence", Columns.name(petition.content().competence()), Types.VARCHAR);
    }

    /// Keeps everything that may change; somebody else may not have been faster.
    void keep(Petition petition) {
        var proposer = petition.publicity().proposedBy();
        var sql = jdbc.sql("""
                update petitions.petition
                   set state = :state, shared_with = :shared, session_id = :session, summary = :summary,
                       field = :field, competence = :competence, receiver_id = :receiver, lead_id = :lead,
                       partners = :partners, competent_body = :competent, paper = :paper, document_id = :document,
                       asked_on = :asked, linked_to = :linked, answer_id = :answer, prepared_by = :prepared,
                       answer_class = :class, round = :round, sent_back = :sentBack, holding = :holding,
                       session_asked = :sessionAsked, reported = :reported, carried = :carried,
                       reraised = :reraised, told_on = :toldOn, told_where = :toldWhere,
                       publication = :publication, public_text = :publicText,
                       proposed_by = :proposedBy, return_clock = :returnClock,
                       answer_clock = :answerClock, review_clock = :reviewClock, sent_at = :sentAt,
                       received_at = :receivedAt, answered_at = :answeredAt, accepted_at = :acceptedAt,
                       closed_at = :closedAt, version = version + 1
                 where province_id = :province and id = :id and version = :version
                """);
        var changed = timed(course(handled(answered(said(sql, petition), petition), petition), petition), petition)
                .param("summary", petition.content().summary())
                .param("shared", Columns.uuids(petition.sharedWith()))
                .param("publication", petition.publicity().state().name())
                .param("publicText", petition.publicity().text())
                .param("proposedBy", proposer == null ? null : proposer.value(), Types.OTHER)
                .param("version", petition.version())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("petition " + petition.id());
        }
    }

    private static StatementSpec handled(StatementSpec sql, Petition petition) {
        var handling = petition.handling();
        return sql.param("receiver", uuid(handling.receiver()), Types.OTHER)
                .param("lead", uuid(handling.lead()), Types.OTHER)
                .param("partners", Columns.uuids(handling.partners()))
                .param("competent", uuid(handling.competentBody()), Types.OTHER)
                .param("paper", handling.paper())
                .param(
                        "document",
                        handling.document() == null ? null : handling.document().value(),
                        Types.OTHER)
                .param("asked", handling.askedOn(), Types.DATE);
    }

    private static StatementSpec answered(StatementSpec sql, Petition petition) {
        var answering = petition.answering();
        return sql.param(
                        "answer",
                        answering.answer() == null ? null : answering.answer().value(),
                        Types.OTHER)
                .param(
                        "prepared",
                        answering.preparedBy() == null
                                ? null
                                : answering.preparedBy().value(),
                        Types.OTHER)
                .param("class", Columns.name(answering.answerClass()), Types.VARCHAR)
                .param("round", answering.round())
                .param("sentBack", answering.sentBack())
                .param("holding", answering.holding())
                .param("sessionAsked", answering.sessionAsked())
                .param("reported", answering.reported());
    }

    private static StatementSpec course(StatementSpec sql, Petition petition) {
        var course = petition.course();
        return sql.param(
                        "linked",
                        course.linkedTo() == null ? null : course.linkedTo().value(),
                        Types.OTHER)
                .param("carried", course.carried())
                .param("reraised", course.reraised())
                .param("toldOn", course.toldOn(), Types.DATE)
                .param("toldWhere", course.toldWhere());
    }

    private static StatementSpec timed(StatementSpec sql, Petition petition) {
        var clocks = petition.clocks();
        var moments = petition.course().moments();
        return sql.param("returnClock", uuid(clocks.giveBack()), Types.OTHER)
                .param("answerClock", uuid(clocks.answer()), Types.OTHER)
                .param("reviewClock", uuid(clocks.review()), Types.OTHER)
                .param("sentAt", Columns.moment(moments.sent()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("receivedAt", Columns.moment(moments.received()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("answeredAt", Columns.moment(moments.answered()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("acceptedAt", Columns.moment(moments.accepted()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("closedAt", Columns.moment(moments.closed()), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static @Nullable UUID uuid(@Nullable OrganisationId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable UUID uuid(@Nullable ClockId id) {
        return id == null ? null : id.value();
    }

    /// The next date that counts for a petition.
    void due(Petition petition, @Nullable Instant due) {
        jdbc.sql("update petitions.petition set due_at = :due where province_id = :province and id = :id")
                .param("due", Columns.moment(due), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("province", petition.province())
                .param("id", petition.id().value())
                .update();
    }

    /// The date of a clock moved: the petition whose next step it counts follows.
    void due(ClockId clock, Instant due) {
        jdbc.sql("""
                update petitions.petition
                   set due_at = :due
                 where (answer_clock = :clock and state in
                         ('RECEIVED', 'ASSIGNED', 'RETURNED', 'ANSWER_PREPARED', 'ANSWER_APPROVED', 'SENT_BACK'))
                    or (review_clock = :clock and state = 'ANSWERED')
                """)
                .param("clock", clock.value())
                .param("due", due.atOffset(ZoneOffset.UTC))
                .update();
    }

    Petition need(PetitionId id, Actor actor) {
        return jdbc.sql(PetitionRows.ROW
                        + " where id = :id and access.may_see(:sees, owner_id, shared_with, published)")
                .param("id", id.value())
                .param("sees", actor.visibility().sees())
                .query(PetitionRows::petition)
                .optional()
                .orElseThrow(() -> new NotThere("petition " + id));
    }

    /// A petition by its id alone, for what the installation does by itself.
    Optional<Petition> find(PetitionId id) {
        return jdbc.sql(PetitionRows.ROW + " where id = :id")
                .param("id", id.value())
                .query(PetitionRows::petition)
                .optional();
    }

    /// A petition as it is now, held until the transaction ends; for what follows from an act that was allowed.
    Petition again(Petition petition) {
        return jdbc.sql(PetitionRows.ROW + " where province_id = :province and id = :id for update")
                .param("province", petition.province())
                .param("id", petition.id().value())
                .query(PetitionRows::petition)
                .single();
    }

    /// Those one answer serves, held until the transaction ends.
    List<Petition> answeredBy(String province, AnswerId answer) {
        return jdbc.sql(PetitionRows.ROW
                        + " where province_id = :province and answer_id = :answer order by number for update")
                .param("province", province)
                .param("answer", answer.value())
                .query(PetitionRows::petition)
                .list();
    }

    /// Those joined into this one.
    List<Petition> linkedTo(Petition main) {
        return jdbc.sql(PetitionRows.ROW + " where province_id = :province and linked_to = :main order by number")
                .param("province", main.province())
                .param("main", main.id().value())
                .query(PetitionRows::petition)
                .list();
    }

    /// Those joined into this one are shown to whom it is shown: their wordings belong to it.
    void showLinked(Petition main) {
        jdbc.sql("""
                update petitions.petition
                   set shared_with = :shared
                 where province_id = :province and linked_to = :main
                """)
                .param("shared", Columns.uuids(main.sharedWith()))
                .param("province", main.province())
                .param("main", main.id().value())
                .update();
    }

    /// Several, in the order of their numbers; what may not be seen is left out.
    List<Petition> all(Collection<PetitionId> ids, Actor actor) {
        return jdbc.sql(PetitionRows.ROW + """
                 where id = any(:ids)
                   and access.may_see(:sees, owner_id, shared_with, published)
                 order by number
                """)
                .param("ids", ids.stream().map(PetitionId::value).toArray(UUID[]::new))
                .param("sees", actor.visibility().sees())
                .query(PetitionRows::petition)
                .list();
    }

    /// Those of these petitions that may be seen; an id that is none is left out.
    Set<String> seen(Set<String> ids, Visibility who) {
        return Set.copyOf(jdbc.sql("""
                select id
                  from petitions.petition
                 where id = any(cast(:ids as uuid[]))
                   and access.may_see(:sees, owner_id, shared_with, published)
                """)
                .param("ids", ids.toArray(String[]::new))
                .param("sees", who.sees())
                .query((row, n) -> row.getString("id"))
                .list());
    }
}
