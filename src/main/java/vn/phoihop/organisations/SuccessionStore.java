package vn.phoihop.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who succeeded whom, for areas or for organisations: the same two tables under other names. `I` is the id of the one
/// or the other.
final class SuccessionStore<I> {

    private static final String NAME = "{thing}";

    private final JdbcClient jdbc;
    private final String thing;
    private final Function<UUID, I> known;
    private final Function<I, UUID> raw;

    /// `thing` is the table: area or organisation.
    SuccessionStore(JdbcClient jdbc, String thing, Function<UUID, I> known, Function<I, UUID> raw) {
        this.jdbc = jdbc;
        this.thing = thing;
        this.known = known;
        this.raw = raw;
    }

    private String named(String sql) {
        return sql.replace(NAME, thing);
    }

    void insert(Succession<I> succession) {
        jdbc.sql(named("""
                insert into organisations.{thing}_succession
                       (predecessor_id, successor_id, kind, on_day, legal_basis, split_rule)
                values (:predecessor, :successor, :kind, :on, :basis, :rule)
                """))
                .param("predecessor", raw.apply(succession.predecessor()))
                .param("successor", raw.apply(succession.successor()))
                .param("kind", succession.kind().name())
                .param("on", succession.on())
                .param("basis", succession.legalBasis())
                .param("rule", succession.splitRule())
                .update();
    }

    /// What this one became by the day, across any number of steps, and itself: `lines` selects from them, as `met`,
    /// those in force on `:day`.
    <L> List<L> after(LocalDate day, I id, String lines, RowMapper<L> mapper) {
        return jdbc.sql(named("""
                with recursive met (id, since) as (
                  select id, valid_from
                    from organisations.{thing}
                   where id = :id
                   union
                  select succession.successor_id, succession.on_day
                    from met
                    join organisations.{thing}_succession succession
                      on succession.predecessor_id = met.id
                     and succession.on_day > met.since and succession.on_day <= :day)
                """) + lines)
                .param("id", raw.apply(id))
                .param("day", day)
                .query(mapper)
                .list();
    }

    /// What this one came of after the day, across any number of steps, and itself: as above.
    <L> List<L> before(LocalDate day, I id, String lines, RowMapper<L> mapper) {
        return jdbc.sql(named("""
                with recursive met (id, until) as (
                  select id, 'infinity'::date
                    from organisations.{thing}
                   where id = :id
                   union
                  select succession.predecessor_id, succession.on_day
                    from met
                    join organisations.{thing}_succession succession
                      on succession.successor_id = met.id
                     and succession.on_day < met.until and succession.on_day > :day)
                """) + lines)
                .param("id", raw.apply(id))
                .param("day", day)
                .query(mapper)
                .list();
    }

    /// Every step before and after this one, by day.
    List<Succession<I>> around(I id) {
        return jdbc.sql(named("""
                with recursive before (predecessor_id, successor_id, on_day) as (
                  select predecessor_id, successor_id, on_day
                    from organisations.{thing}_succession
                   where successor_id = :id
                   union
                  select earlier.predecessor_id, earlier.successor_id, earlier.on_day
                    from before
                    join organisations.{thing}_succession earlier
                      on earlier.successor_id = before.predecessor_id and earlier.on_day < before.on_day),
                after (predecessor_id, successor_id, on_day) as (
                  select predecessor_id, successor_id, on_day
                    from organisations.{thing}_succession
                   where predecessor_id = :id
                   union
                  select later.predecessor_id, later.successor_id, later.on_day
                    from after
                    join organisations.{thing}_succession later
                      on later.predecessor_id = after.successor_id and later.on_day > after.on_day)
                select predecessor_id, successor_id, kind, on_day, legal_basis, split_rule
                  from organisations.{thing}_succession
                 where (predecessor_id, successor_id, on_day) in (table before union table after)
                 order by on_day, predecessor_id, successor_id
                """))
                .param("id", raw.apply(id))
                .query(this::succession)
                .list();
    }

    /// Every succession known, by day.
    List<Succession<I>> all() {
        return jdbc.sql(named("""
                select predecessor_id, successor_id, kind, on_day, legal_basis, split_rule
                  from organisations.{thing}_succession
                 order by on_day, predecessor_id, successor_id
                """)).query(this::succession).list();
    }

    private Succession<I> succession(ResultSet row, int number) throws SQLException {
        return new Succession<>(
                known.apply(row.getObject("predecessor_id", UUID.class)),
                known.apply(row.getObject("successor_id", UUID.class)),
                SuccessionKind.valueOf(row.getString("kind")),
                row.getObject("on_day", LocalDate.class),
                row.getString("legal_basis"),
                row.getString("split_rule"));
    }
}
