package vn.phoihop.petitions;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.Actor;

/// Lists a person wants to see again: a name and the address of a filter.
@Component
public class SavedViews {

    private final JdbcClient jdbc;

    SavedViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A list under its name; `query` is what follows the question mark in its address.
    public record View(String name, String query) {}

    @Transactional
    public void save(String name, String query, Actor actor) {
        jdbc.sql("""
                insert into petitions.saved_view (account_id, name, query)
                values (:account, :name, :query)
                on conflict (account_id, name) do update set query = excluded.query
                """)
                .param("account", actor.account().value())
                .param("name", name)
                .param("query", query)
                .update();
    }

    @Transactional
    public void forget(String name, Actor actor) {
        jdbc.sql("""
                delete from petitions.saved_view
                 where account_id = :account
                   and name = :name
                """)
                .param("account", actor.account().value())
                .param("name", name)
                .update();
    }

    @Transactional(readOnly = true)
    public List<View> of(Actor actor) {
        return jdbc.sql("""
                select name, query
                  from petitions.saved_view
                 where account_id = :account
                 order by name collate "vi-x-icu", name
                """)
                .param("account", actor.account().value())
                .query((row, n) -> new View(row.getString("name"), row.getString("query")))
                .list();
    }
}
