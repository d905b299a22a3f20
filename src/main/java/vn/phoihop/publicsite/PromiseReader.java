package vn.phoihop.publicsite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.PublicPromise;
import vn.phoihop.shared.Filter;

/// Reads the promises of all entries.
@Repository
class PromiseReader {

    private final JdbcClient jdbc;

    PromiseReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Promises as they stand today, the latest day first, after a key.
    List<PromiseLine> lines(Optional<PromiseState> state, LocalDate today, String after, int size) {
        var filter = state.map(wanted -> in(wanted, today)).orElse(Filter.none());
        var key = Key.of(after);
        if (key.isPresent()) {
            filter = filter.and(
                            "(due_on, kind, number, position) < (:afterDay, :afterKind, :afterNumber, :afterPosition)")
                    .and("true", "afterDay", key.get().day())
                    .and("true", "afterKind", key.get().kind())
                    .and("true", "afterNumber", key.get().number())
                    .and("true", "afterPosition", key.get().position());
        }
        return jdbc.sql("""
                select kind, number, position, promise, owner_name, due_on, first_due, moves, state, settled_on,
                       (select title from publicsite.entry
                         where entry.province_id = promise.province_id and entry.kind = promise.kind
                           and entry.number = promise.number) as title
                  from publicsite.promise
                """ + filter.where() + """

                 order by due_on desc, kind desc, number desc, position desc
                 limit :size
                """)
                .params(filter.parameters())
                .param("size", size)
                .query((row, n) -> line(row, today))
                .list();
    }

    private static Filter in(PromiseState state, LocalDate today) {
        var filter = Filter.none();
        return switch (state) {
            case OPEN -> filter.and("state in ('OPEN', 'MOVED') and due_on >= :today", "today", today);
            case LATE -> filter.and("state in ('OPEN', 'MOVED') and due_on < :today", "today", today);
            case MOVED -> filter.and("state in ('OPEN', 'MOVED') and moves > 0");
            case KEPT -> filter.and("state = 'KEPT'");
            case BROKEN -> filter.and("state = 'BROKEN'");
        };
    }

    private static PromiseLine line(ResultSet row, LocalDate today) throws SQLException {
        var due = row.getObject("due_on", LocalDate.class);
        int moves = row.getInt("moves");
        return new PromiseLine(
                PublicKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getInt("position"),
                row.getString("title"),
                row.getString("promise"),
                row.getString("owner_name"),
                due,
                row.getObject("first_due", LocalDate.class),
                moves,
                PromiseState.of(PublicPromise.State.valueOf(row.getString("state")), due, moves, today),
                row.getObject("settled_on", LocalDate.class));
    }

    private record Key(LocalDate day, String kind, String number, int position) {

        static Optional<Key> of(String text) {
            var parts = text.split("~", 4);
            try {
                return parts.length < 4 || parts[0].length() != "2026-11-20".length()
                        ? Optional.empty()
                        : Optional.of(
                                new Key(LocalDate.parse(parts[0]), parts[1], parts[2], Integer.parseInt(parts[3])));
            } catch (DateTimeParseException | NumberFormatException e) {
                return Optional.empty();
            }
        }
    }
}
