package vn.phoihop.shared;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// Lists a person wants to see again, each a name and the address of a filter, kept in a module’s own table.
public abstract class SavedViewTable {

    private final JdbcClient jdbc;
    private final String table;

    /// `table` is the module’s own, with its schema: account_id, name, query.
    protected SavedViewTable(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /// A list under its name; `query` is what follows the question mark in its address.
    public record View(String name, String query) {}

    /// Keeps a list under a name; one of that name is replaced.
    @Transactional
    public void save(String name, String query, Actor actor) {
        sql("""
                insert into {table} (account_id, name, query)
                values (:account, :name, :query)
                on conflict (account_id, name) do update set query = excluded.query
                """, actor).param("name", name).param("query", query).update();
    }

    /// Forgets a list; one that is not there is forgotten already.
    @Transactional
    public void forget(String name, Actor actor) {
        sql("""
                delete from {table}
                 where account_id = :account
                   and name = :name
                """, actor).param("name", name).update();
    }

    /// The lists of a person, by name as the Vietnamese alphabet has it.
    @Transactional(readOnly = true)
    public List<View> of(Actor actor) {
        return sql("""
                select name, query
                  from {table}
                 where account_id = :account
                 order by name collate "vi-x-icu", name
                """, actor)
                .query((row, n) -> new View(row.getString("name"), row.getString("query")))
                .list();
    }

    private JdbcClient.StatementSpec sql(String statement, Actor actor) {
        return jdbc.sql(statement.replace("{table}", table))
                .param("account", actor.account().value());
    }
}
