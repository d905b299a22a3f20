package vn.phoihop.notifications.spi;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.Visibility;

/// The records of one table whose rows carry what the visibility policy asks for: what most modules offer.
public abstract class SeenInTable implements Seen {

    private final JdbcClient jdbc;
    private final String kind;
    private final String table;

    /// `table` is the module’s own, with its schema.
    protected SeenInTable(JdbcClient jdbc, String kind, String table) {
        this.jdbc = jdbc;
        this.kind = kind;
        this.table = table;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> seen(Set<String> ids, Visibility who) {
        return jdbc
                .sql("""
                select id
                  from {table}
                 where id = any (:ids::uuid[])
                   and access.may_see(:sees, owner_id, shared_with, published)
                """.replace("{table}", table))
                .param("ids", ids.toArray(String[]::new))
                .param("sees", who.sees())
                .query((row, number) -> row.getObject("id", UUID.class).toString())
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
