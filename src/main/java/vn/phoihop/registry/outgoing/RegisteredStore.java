package vn.phoihop.registry.outgoing;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;

/// Which outgoing document a row of the register came from: of those who sent it, and of those who got it.
@Component
class RegisteredStore {

    private final JdbcClient jdbc;

    RegisteredStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OutgoingId> of(UUID document, Actor actor) {
        return jdbc.sql("""
                select id
                  from registry.outgoing
                 where (document_id = :document
                        or id in (
                          select outgoing_id
                            from registry.outgoing_receiver
                           where receipt_id = :document))
                   and access.may_see(:sees, owner_id, shared_with, published)
                 order by id
                """)
                .param("document", document)
                .param("sees", actor.visibility().sees())
                .query((row, n) -> new OutgoingId(row.getObject("id", UUID.class)))
                .list();
    }
}
