package vn.phoihop.petitions;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.publicsite.spi.PublicPlace;
import vn.phoihop.shared.Visibility;

/// What the public story of a petition is told from besides the petition itself.
@Component
class StoryStore {

    private final JdbcClient jdbc;

    StoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PublicPlace place(Petition petition) {
        return jdbc.sql("""
                select area_id, area_name
                  from petitions.petition
                 where province_id = :province and id = :id
                """)
                .param("province", petition.province())
                .param("id", petition.id().value())
                .query((row, n) -> new PublicPlace(Columns.id(row, "area_id"), row.getString("area_name")))
                .single();
    }

    /// What happened, as the council side reads it.
    List<PetitionSheet.Told> entries(Petition petition, Visibility who) {
        return jdbc.sql("""
                select seq, act, organisation_id, name, at, details, words
                  from petitions.entry
                 where province_id = :province and petition_id = :petition
                   and access.may_see(:sees, owner_id, shared_with, published)
                 order by at, seq
                """)
                .param("province", petition.province())
                .param("petition", petition.id().value())
                .param("sees", who.sees())
                .query(EntryStore::told)
                .list();
    }
}
