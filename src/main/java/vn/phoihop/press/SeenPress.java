package vn.phoihop.press;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.notifications.spi.Seen;
import vn.phoihop.shared.Visibility;

/// Says of which press items a notice may still speak.
@Component
class SeenPress implements Seen {

    private final JdbcClient jdbc;

    SeenPress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return PressItem.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> seen(Set<String> ids, Visibility who) {
        return jdbc
                .sql("""
                select id
                  from press.item
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
