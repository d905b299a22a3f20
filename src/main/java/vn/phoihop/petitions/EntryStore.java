package vn.phoihop.petitions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.Audience;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// The history of petitions that people read. Each line says who may read it.
@Component
class EntryStore {

    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What happened, what fills its sentence, and the words that belong to it.
    record Said(String act, List<String> details, String words) {}

    void tell(Petition petition, Said said, Audience audience, Actor by, Instant at) {
        jdbc.sql("""
                insert into petitions.entry (province_id, petition_id, act, organisation_id, account, name, at,
                       details, words, owner_id, shared_with)
                values (:province, :petition, :act, :organisation, :account, :name, :at,
                       :details, :words, :owner, :shared)
                """)
                .param("province", petition.province())
                .param("petition", petition.id().value())
                .param("act", said.act())
                .param("organisation", by.organisation().value())
                .param("account", by.account().value())
                .param("name", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("details", said.details().toArray(String[]::new))
                .param("words", said.words())
                .param("owner", audience.owner().value())
                .param("shared", Columns.uuids(audience.sharedWith()))
                .update();
    }

    /// What went on before becomes readable for whom the petition is shown to from now on; what was prepared inside the
    /// answering side stays there.
    void show(Petition petition) {
        jdbc.sql("""
                update petitions.entry
                   set shared_with = :shared
                 where province_id = :province and petition_id = :petition and owner_id = :owner
                """)
                .param("shared", Columns.uuids(petition.sharedWith()))
                .param("province", petition.province())
                .param("petition", petition.id().value())
                .param("owner", petition.owner().value())
                .update();
    }

    List<PetitionSheet.Told> of(Petition petition, Actor actor) {
        return jdbc.sql("""
                select seq, act, organisation_id, name, at, details, words
                  from petitions.entry
                 where province_id = :province and petition_id = :petition
                   and access.may_see(:sees, owner_id, shared_with, published)
                 order by at, seq
                """)
                .param("province", petition.province())
                .param("petition", petition.id().value())
                .param("sees", actor.visibility().sees())
                .query(EntryStore::told)
                .list();
    }

    static PetitionSheet.Told told(ResultSet row, int n) throws SQLException {
        return new PetitionSheet.Told(
                row.getString("act"),
                new OrganisationId(Columns.id(row, "organisation_id")),
                row.getString("name"),
                Columns.moment(row, "at"),
                Columns.words(row, "details"),
                row.getString("words"));
    }
}
