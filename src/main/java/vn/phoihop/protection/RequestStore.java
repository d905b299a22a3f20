package vn.phoihop.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.protection.EnforcementRequest.Body;
import vn.phoihop.protection.EnforcementRequest.Outcome;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.OrganisationId;

/// Requests of enforcement bodies, counted, in the database.
@Repository
class RequestStore {

    private final JdbcClient jdbc;

    RequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String province, UUID id, UUID form, OrganisationId owner, LocalDate on, Body body, String instrument) {
        jdbc.sql("""
                insert into protection.enforcement_request (
                       province_id, id, form_id, owner_id, received_on, body, instrument, outcome, ground, version)
                values (:province, :id, :form, :owner, :on, :body, :instrument, 'WAITING', '', 1)
                on conflict (province_id, form_id) do nothing
                """)
                .param("province", province)
                .param("id", id)
                .param("form", form)
                .param("owner", owner.value())
                .param("on", on)
                .param("body", body.name())
                .param("instrument", instrument)
                .update();
    }

    int answer(UUID id, int version, Outcome outcome, String ground, LocalDate on) {
        return jdbc.sql("""
                update protection.enforcement_request
                   set outcome = :outcome, ground = :ground, answered_on = :on, version = version + 1
                 where id = :id and version = :version and outcome = 'WAITING'
                """)
                .param("outcome", outcome.name())
                .param("ground", ground)
                .param("on", on)
                .param("id", id)
                .param("version", version)
                .update();
    }

    List<EnforcementRequest> all(Optional<Set<OrganisationId>> within) {
        var filter = Filter.none();
        if (within.isPresent()) {
            filter = filter.and(
                    "owner_id in (:within)",
                    "within",
                    within.get().stream().map(OrganisationId::value).toList());
        }
        return jdbc.sql("""
                select id, owner_id, received_on, body, instrument, outcome, ground, answered_on, version
                  from protection.enforcement_request
                """ + filter.where() + """

                 order by received_on desc, id
                 limit 200
                """)
                .params(filter.parameters())
                .query((row, n) -> new EnforcementRequest(
                        row.getObject("id", UUID.class),
                        new OrganisationId(row.getObject("owner_id", UUID.class)),
                        row.getObject("received_on", LocalDate.class),
                        Body.valueOf(row.getString("body")),
                        row.getString("instrument"),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("ground"),
                        row.getObject("answered_on", LocalDate.class),
                        row.getInt("version")))
                .list();
    }
}
