package vn.phoihop.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Items as rows.
@Component
class ItemStore {

    private static final String COLUMNS = """
            id, origin, place, topic, title, output, lead_id, partners, starts, due, carried, outcome, outcome_reason,
            version
            """;

    private final JdbcClient jdbc;

    ItemStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The items in their order.
    List<Item> of(Programme programme) {
        return jdbc.sql("select " + COLUMNS + """
                  from programmes.item
                 where province_id = :province and programme_id = :programme
                 order by place, id
                """)
                .param("province", programme.province())
                .param("programme", programme.id().value())
                .query(ItemStore::item)
                .list();
    }

    Optional<Item> find(Programme programme, UUID id) {
        return jdbc.sql("select " + COLUMNS + """
                  from programmes.item
                 where province_id = :province and programme_id = :programme and id = :id
                """)
                .param("province", programme.province())
                .param("programme", programme.id().value())
                .param("id", id)
                .query(ItemStore::item)
                .optional();
    }

    /// Adds an item; the same form adds it once.
    void add(Programme programme, Item item) {
        said(jdbc.sql("""
                insert into programmes.item (province_id, programme_id, id, origin, place, topic, title, output,
                       lead_id, partners, starts, due, carried)
                values (:province, :programme, :id, :origin, :place, :topic, :title, :output,
                       :lead, :partners, :starts, :due, :carried)
                on conflict (province_id, programme_id, id) do nothing
                """), programme, item)
                .param("origin", item.origin())
                .param("place", item.place())
                .param("carried", item.carried())
                .update();
    }

    /// Keeps what an item says; fails when somebody changed it since.
    void change(Programme programme, Item item) {
        var changed = said(jdbc.sql("""
                update programmes.item
                   set topic = :topic, title = :title, output = :output, lead_id = :lead, partners = :partners,
                       starts = :starts, due = :due, version = version + 1
                 where province_id = :province and programme_id = :programme and id = :id and version = :version
                """), programme, item)
                .param("version", item.version())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("item " + item.id());
        }
    }

    private static StatementSpec said(StatementSpec statement, Programme programme, Item item) {
        var text = item.text();
        return statement
                .param("province", programme.province())
                .param("programme", programme.id().value())
                .param("id", item.id())
                .param("topic", text.topic())
                .param("title", text.title())
                .param("output", text.output())
                .param("lead", Columns.value(text.lead()))
                .param("partners", Columns.ids(text.partners()))
                .param("starts", text.starts())
                .param("due", text.due());
    }

    void remove(Programme programme, Item item) {
        var removed = jdbc.sql("""
                delete from programmes.item
                 where province_id = :province and programme_id = :programme and id = :id and version = :version
                """)
                .param("province", programme.province())
                .param("programme", programme.id().value())
                .param("id", item.id())
                .param("version", item.version())
                .update();
        if (removed == 0) {
            throw new OptimisticLockingFailureException("item " + item.id());
        }
    }

    void place(Programme programme, UUID item, int place) {
        jdbc.sql("""
                update programmes.item set place = :place
                 where province_id = :province and programme_id = :programme and id = :id
                """)
                .param("province", programme.province())
                .param("programme", programme.id().value())
                .param("id", item)
                .param("place", place)
                .update();
    }

    /// Notes what became of an item.
    void end(Programme programme, UUID item, Outcome outcome, String reason) {
        jdbc.sql("""
                update programmes.item set outcome = :outcome, outcome_reason = :reason, version = version + 1
                 where province_id = :province and programme_id = :programme and id = :id
                """)
                .param("province", programme.province())
                .param("programme", programme.id().value())
                .param("id", item)
                .param("outcome", outcome == Outcome.NONE ? "" : outcome.name())
                .param("reason", reason)
                .update();
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new Item(
                row.getObject("id", UUID.class),
                row.getObject("origin", UUID.class),
                row.getInt("place"),
                new ItemText(
                        row.getString("topic"),
                        row.getString("title"),
                        row.getString("output"),
                        Columns.body(row, "lead_id"),
                        Columns.bodies(row, "partners"),
                        Columns.day(row, "starts"),
                        Columns.day(row, "due")),
                row.getBoolean("carried"),
                outcome.isEmpty() ? Outcome.NONE : Outcome.valueOf(outcome),
                row.getString("outcome_reason"),
                row.getInt("version"));
    }
}
