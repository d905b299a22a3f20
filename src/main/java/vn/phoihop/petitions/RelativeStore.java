package vn.phoihop.petitions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.petitions.PetitionSheet.Kin;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// What petitions have to do with one another: joined, answered together, raised before.
@Component
class RelativeStore {

    private static final String KIN = """
            select petition.id, petition.number, petition.topic, petition.wording, petition.area_name,
                   petition.raised_on, petition.state, session.title as session, petition.version
              from petitions.petition
              join petitions.session
                on session.province_id = petition.province_id and session.id = petition.first_session_id
            """;
    private static final String SEEN = """
               and access.may_see(:sees, petition.owner_id, petition.shared_with, petition.published)
            """;

    private final JdbcClient jdbc;

    RelativeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those joined into it, each with its own wording.
    List<Kin> joinedInto(Petition petition, Actor actor) {
        return jdbc.sql(KIN + """
                 where petition.province_id = :province and petition.linked_to = :id
                """ + SEEN + " order by petition.number")
                .param("province", petition.province())
                .param("id", petition.id().value())
                .param("sees", actor.visibility().sees())
                .query(RelativeStore::kin)
                .list();
    }

    List<Kin> main(Petition petition, Actor actor) {
        var main = petition.course().linkedTo();
        return main == null
                ? List.of()
                : jdbc.sql(KIN + """
                         where petition.province_id = :province and petition.id = :main
                        """ + SEEN)
                        .param("province", petition.province())
                        .param("main", main.value())
                        .param("sees", actor.visibility().sees())
                        .query(RelativeStore::kin)
                        .list();
    }

    /// The others its answer serves.
    List<Kin> together(Petition petition, Actor actor) {
        var answer = petition.answering().answer();
        return answer == null
                ? List.of()
                : jdbc.sql(KIN + """
                         where petition.province_id = :province and petition.answer_id = :answer and petition.id <> :id
                        """ + SEEN + " order by petition.number")
                        .param("province", petition.province())
                        .param("answer", answer.value())
                        .param("id", petition.id().value())
                        .param("sees", actor.visibility().sees())
                        .query(RelativeStore::kin)
                        .list();
    }

    /// Those of earlier sessions of which a person said that they ask the same.
    List<Kin> earlier(Petition petition, Actor actor) {
        return jdbc.sql(KIN + """
                  join petitions.kin
                    on kin.province_id = petition.province_id and kin.earlier_id = petition.id
                 where kin.province_id = :province and kin.petition_id = :id and kin.confirmed
                """ + SEEN + " order by petition.raised_on, petition.number")
                .param("province", petition.province())
                .param("id", petition.id().value())
                .param("sees", actor.visibility().sees())
                .query(RelativeStore::kin)
                .list();
    }

    /// Those of other sessions with much the same words, about which nobody has said anything yet.
    List<Kin> candidates(Petition petition, Actor actor, int limit) {
        return jdbc.sql(KIN + """
                 where petition.province_id = :province
                   and petition.owner_id = :owner
                   and petition.first_session_id <> :session
                   and petition.raised_on <= :raised
                   and petition.words operator(public.%) search.fold(:words)
                   and not exists (
                     select from petitions.kin
                      where kin.province_id = petition.province_id and kin.petition_id = :id
                        and kin.earlier_id = petition.id)
                """ + SEEN + " order by petition.raised_on desc, petition.number limit :limit")
                .param("province", petition.province())
                .param("owner", petition.owner().value())
                .param("session", petition.course().firstSession().value())
                .param("raised", petition.raisedOn())
                .param(
                        "words",
                        petition.content().topic() + " " + petition.content().wording())
                .param("id", petition.id().value())
                .param("sees", actor.visibility().sees())
                .param("limit", limit)
                .query(RelativeStore::kin)
                .list();
    }

    /// Others of the same writers an answer to this one could serve too.
    List<Kin> answerable(Petition petition, Actor actor, int limit) {
        return jdbc.sql(KIN + """
                 where petition.province_id = :province and petition.owner_id = :owner
                   and petition.state in ('ASSIGNED', 'SENT_BACK')
                   and petition.lead_id is not distinct from cast(:lead as uuid)
                   and petition.receiver_id is not distinct from cast(:receiver as uuid)
                   and petition.id <> :id
                """ + SEEN + " order by petition.number limit :limit")
                .param("province", petition.province())
                .param("owner", petition.owner().value())
                .param("lead", id(petition.handling().lead()))
                .param("receiver", id(petition.handling().receiver()))
                .param("id", petition.id().value())
                .param("sees", actor.visibility().sees())
                .param("limit", limit)
                .query(RelativeStore::kin)
                .list();
    }

    private static @Nullable String id(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value().toString();
    }

    /// What a person said about the two: the same again, or not.
    void decide(Petition petition, Petition earlier, boolean confirmed, Actor by, Instant at) {
        jdbc.sql("""
                insert into petitions.kin (province_id, petition_id, earlier_id, confirmed, decided_by, decided_at)
                values (:province, :petition, :earlier, :confirmed, :by, :at)
                on conflict (province_id, petition_id, earlier_id)
                do update set confirmed = excluded.confirmed, decided_by = excluded.decided_by,
                              decided_at = excluded.decided_at
                """)
                .param("province", petition.province())
                .param("petition", petition.id().value())
                .param("earlier", earlier.id().value())
                .param("confirmed", confirmed)
                .param("by", by.account().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Kin kin(ResultSet row, int n) throws SQLException {
        return new Kin(
                new PetitionId(Columns.id(row, "id")),
                row.getString("number"),
                row.getString("topic"),
                row.getString("wording"),
                row.getString("area_name"),
                Columns.day(row, "raised_on"),
                PetitionState.valueOf(row.getString("state")),
                row.getString("session"),
                row.getInt("version"));
    }
}
