package vn.phoihop.clarifications;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.shared.OrganisationId;

/// Who receives what is proposed on the public page, in the database.
@Repository
class DeskStore {

    private final JdbcClient jdbc;

    DeskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OrganisationId> desk(String province) {
        return jdbc.sql("select organisation_id from clarifications.desk where province_id = :province")
                .param("province", province)
                .query((row, n) -> new OrganisationId(row.getObject("organisation_id", UUID.class)))
                .optional();
    }

    List<String> provinces() {
        return jdbc.sql("select province_id from clarifications.desk order by province_id")
                .query((row, n) -> row.getString("province_id"))
                .list();
    }

    void take(String province, OrganisationId by) {
        jdbc.sql("""
                insert into clarifications.desk (province_id, organisation_id)
                values (:province, :organisation)
                on conflict (province_id) do update set organisation_id = excluded.organisation_id
                """)
                .param("province", province)
                .param("organisation", by.value())
                .update();
    }
}
