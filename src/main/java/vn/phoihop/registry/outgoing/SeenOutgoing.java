package vn.phoihop.registry.outgoing;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.notifications.spi.Seen;
import vn.phoihop.shared.Visibility;

/// Says of which outgoing documents a notice may still speak.
@Component
class SeenOutgoing implements Seen {

    private final JdbcClient jdbc;

    SeenOutgoing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return OutgoingDocument.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> seen(Set<String> ids, Visibility who) {
        return jdbc
                .sql("""
                select id
                  from registry.outgoing
                 where id = any (:ids::uuid[])
                   and access.may_see(:sees, owner_id, shared_with, published)
                """)
                .param("ids", ids.toArray(String[]::new))
                .param("sees", who.sees())
                .query((row, number) -> row.getObject("id", UUID.class).toString())
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
