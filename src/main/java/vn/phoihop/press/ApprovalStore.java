package vn.phoihop.press;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.agenda.spi.Approval;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// What waits for a leader: responses and corrections that were drafted.
@Component
class ApprovalStore {

    private final JdbcClient jdbc;

    ApprovalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Approval> of(Actor actor, int limit) {
        return jdbc.sql("""
                select item.id, item.number, item.title, response.corrects, response.drafted_at
                  from press.item
                  join press.response
                    on response.province_id = item.province_id
                   and response.item_id = item.id
                   and response.approved_at is null
                 where access.may_see(:sees, owner_id, shared_with, published)
                   and (owner_id = :own or lead_id = :own or :own = any(partners))
                   and (item.state = 'RESPONSE_PREPARED' or response.corrects)
                 order by response.drafted_at, item.id
                 limit :limit
                """)
                .param("sees", actor.visibility().sees())
                .param("own", actor.organisation().value())
                .param("limit", limit)
                .query((row, n) -> new Approval(
                        new Reference(
                                PressItem.KIND, row.getString("id"), row.getString("number"), row.getString("title")),
                        row.getBoolean("corrects") ? "press.approval.CORRECTION" : "press.approval.RESPONSE_PREPARED",
                        PressRows.need(row, "drafted_at")))
                .list();
    }
}
