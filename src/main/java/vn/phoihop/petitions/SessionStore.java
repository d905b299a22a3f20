package vn.phoihop.petitions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.petitions.Session.Meeting;
import vn.phoihop.petitions.Session.Round;
import vn.phoihop.petitions.Session.RoundLine;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;

/// Sessions, rounds and meetings as rows.
@Component
class SessionStore {

    private static final String SESSION = """
            select province_id, id, owner_id, term, ordinal, kind, title, place, starts_on, ends_on
              from petitions.session
            """;
    private static final String ROUND = """
            select round.province_id, round.id, round.session_id, round.owner_id, round.kind, round.title,
                   round.starts_on, round.ends_on
              from petitions.round
            """;

    private final JdbcClient jdbc;

    SessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps a session unless this form made one already; says which.
    SessionId add(String province, NewSession fresh, OrganisationId council) {
        jdbc.sql("""
                insert into petitions.session (province_id, id, form_id, owner_id, term, ordinal, kind, title, place,
                       starts_on, ends_on, version)
                values (:province, :id, :form, :owner, :term, :ordinal, :kind, :title, :place, :starts, :ends, 0)
                on conflict (province_id, form_id) do nothing
                """)
                .param("province", province)
                .param("id", UUID.randomUUID())
                .param("form", fresh.form())
                .param("owner", council.value())
                .param("term", fresh.term())
                .param("ordinal", fresh.ordinal(), Types.INTEGER)
                .param("kind", fresh.kind().name())
                .param("title", fresh.title())
                .param("place", fresh.place())
                .param("starts", fresh.startsOn())
                .param("ends", fresh.endsOn())
                .update();
        return jdbc.sql("select id from petitions.session where province_id = :province and form_id = :form")
                .param("province", province)
                .param("form", fresh.form())
                .query((row, n) -> new SessionId(Columns.id(row, "id")))
                .single();
    }

    RoundId add(Session session, NewSession.NewRound fresh) {
        jdbc.sql("""
                insert into petitions.round (province_id, id, form_id, session_id, owner_id, kind, title, starts_on,
                       ends_on, version)
                values (:province, :id, :form, :session, :owner, :kind, :title, :starts, :ends, 0)
                on conflict (province_id, form_id) do nothing
                """)
                .param("province", session.province())
                .param("id", UUID.randomUUID())
                .param("form", fresh.form())
                .param("session", session.id().value())
                .param("owner", session.council().value())
                .param("kind", fresh.kind().name())
                .param("title", fresh.title())
                .param("starts", fresh.startsOn())
                .param("ends", fresh.endsOn())
                .update();
        return jdbc.sql("select id from petitions.round where province_id = :province and form_id = :form")
                .param("province", session.province())
                .param("form", fresh.form())
                .query((row, n) -> new RoundId(Columns.id(row, "id")))
                .single();
    }

    /// The meeting of a round on a day at a place, entered when it is not there yet.
    MeetingId meeting(Round round, LocalDate day, AreaLine area, String place, MeetingForm form) {
        jdbc.sql("""
                insert into petitions.meeting (province_id, id, round_id, held_on, area_id, area_name, place, form)
                values (:province, :id, :round, :day, :area, :name, :place, :form)
                on conflict (province_id, round_id, held_on, area_id, form) do nothing
                """)
                .param("province", round.province())
                .param("id", UUID.randomUUID())
                .param("round", round.id().value())
                .param("day", day)
                .param("area", area.id().value())
                .param("name", area.name())
                .param("place", place)
                .param("form", form.name())
                .update();
        return jdbc.sql("""
                select id
                  from petitions.meeting
                 where province_id = :province and round_id = :round and held_on = :day and area_id = :area
                   and form = :form
                """)
                .param("province", round.province())
                .param("round", round.id().value())
                .param("day", day)
                .param("area", area.id().value())
                .param("form", form.name())
                .query((row, n) -> new MeetingId(Columns.id(row, "id")))
                .single();
    }

    Session need(SessionId id, Actor actor) {
        return jdbc.sql(SESSION + " where id = :id and access.may_see(:sees, owner_id, shared_with, published)")
                .param("id", id.value())
                .param("sees", actor.visibility().sees())
                .query(SessionStore::session)
                .optional()
                .orElseThrow(() -> new NotThere("session " + id));
    }

    /// A session by what a petition knows of it: those who see the petition may know when it is reported.
    Optional<Session> find(String province, SessionId id) {
        return jdbc.sql(SESSION + " where province_id = :province and id = :id")
                .param("province", province)
                .param("id", id.value())
                .query(SessionStore::session)
                .optional();
    }

    Round need(RoundId id, Actor actor) {
        return jdbc.sql(ROUND + " where id = :id and access.may_see(:sees, owner_id, shared_with, published)")
                .param("id", id.value())
                .param("sees", actor.visibility().sees())
                .query(SessionStore::round)
                .optional()
                .orElseThrow(() -> new NotThere("round " + id));
    }

    /// A round by what a petition knows of it.
    Optional<Round> find(String province, RoundId id) {
        return jdbc.sql(ROUND + " where round.province_id = :province and round.id = :id")
                .param("province", province)
                .param("id", id.value())
                .query(SessionStore::round)
                .optional();
    }

    Optional<Meeting> find(String province, MeetingId id) {
        return jdbc.sql("""
                select id, held_on, area_name, place, form, attendance, 0 as opinions, 0 as petitions
                  from petitions.meeting
                 where province_id = :province and id = :id
                """)
                .param("province", province)
                .param("id", id.value())
                .query(SessionStore::meeting)
                .optional();
    }

    /// Sessions, latest first.
    List<Session> sessions(Actor actor, int limit) {
        return jdbc.sql(SESSION + """
                 where access.may_see(:sees, owner_id, shared_with, published)
                 order by starts_on desc, id
                 limit :limit
                """)
                .param("sees", actor.visibility().sees())
                .param("limit", limit)
                .query(SessionStore::session)
                .list();
    }

    /// The rounds of a session with what they brought, counted by where it was raised.
    List<RoundLine> rounds(Session session) {
        return jdbc.sql("""
                select round.province_id, round.id, round.session_id, round.owner_id, round.kind, round.title,
                       round.starts_on, round.ends_on,
                       (select count(*)
                          from petitions.meeting
                         where meeting.province_id = round.province_id and meeting.round_id = round.id) as meetings,
                       said.petitions, said.opinions, said.waiting
                  from petitions.round
                  left join lateral (
                    select count(*) filter (where petition.kind = 'PETITION') as petitions,
                           count(*) filter (where petition.kind = 'OPINION') as opinions,
                           count(*) filter (where petition.state = 'COLLECTED') as waiting
                      from petitions.petition
                     where petition.province_id = round.province_id and petition.round_id = round.id
                  ) as said on true
                 where round.province_id = :province and round.session_id = :session
                 order by round.starts_on, round.id
                """)
                .param("province", session.province())
                .param("session", session.id().value())
                .query((row, n) -> new RoundLine(
                        round(row, n),
                        row.getInt("meetings"),
                        row.getInt("petitions"),
                        row.getInt("opinions"),
                        row.getInt("waiting")))
                .list();
    }

    List<Meeting> meetings(Round round) {
        return jdbc.sql("""
                select meeting.id, meeting.held_on, meeting.area_name, meeting.place, meeting.form, meeting.attendance,
                       said.opinions, said.petitions
                  from petitions.meeting
                  left join lateral (
                    select count(*) filter (where petition.kind = 'OPINION') as opinions,
                           count(*) filter (where petition.kind = 'PETITION') as petitions
                      from petitions.petition
                     where petition.province_id = meeting.province_id and petition.meeting_id = meeting.id
                  ) as said on true
                 where meeting.province_id = :province and meeting.round_id = :round
                 order by meeting.held_on, meeting.area_name collate "vi-x-icu", meeting.id
                """)
                .param("province", round.province())
                .param("round", round.id().value())
                .query(SessionStore::meeting)
                .list();
    }

    /// Rounds that can still take what voters say, latest first.
    List<Round> rounds(Actor actor, int limit) {
        return jdbc.sql(ROUND + """
                 where round.owner_id = :own
                   and access.may_see(:sees, round.owner_id, round.shared_with, round.published)
                 order by round.starts_on desc, round.id
                 limit :limit
                """)
                .param("own", actor.organisation().value())
                .param("sees", actor.visibility().sees())
                .param("limit", limit)
                .query(SessionStore::round)
                .list();
    }

    private static Session session(ResultSet row, int n) throws SQLException {
        @Nullable Integer ordinal = row.getObject("ordinal", Integer.class);
        return new Session(
                row.getString("province_id"),
                new SessionId(Columns.id(row, "id")),
                PetitionRows.owner(row),
                row.getString("term"),
                ordinal,
                SessionKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("place"),
                Columns.day(row, "starts_on"),
                Columns.day(row, "ends_on"));
    }

    private static Round round(ResultSet row, int n) throws SQLException {
        return new Round(
                row.getString("province_id"),
                new RoundId(Columns.id(row, "id")),
                new SessionId(Columns.id(row, "session_id")),
                PetitionRows.owner(row),
                RoundKind.valueOf(row.getString("kind")),
                row.getString("title"),
                Columns.day(row, "starts_on"),
                Columns.day(row, "ends_on"));
    }

    private static Meeting meeting(ResultSet row, int n) throws SQLException {
        @Nullable Integer attendance = row.getObject("attendance", Integer.class);
        return new Meeting(
                new MeetingId(Columns.id(row, "id")),
                Columns.day(row, "held_on"),
                row.getString("area_name"),
                row.getString("place"),
                MeetingForm.valueOf(row.getString("form")),
                attendance,
                row.getInt("opinions"),
                row.getInt("petitions"));
    }
}
