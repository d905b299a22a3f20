package vn.phoihop.indicators;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import vn.phoihop.indicators.ImportChecks.Taken;
import vn.phoihop.indicators.ObservationStore.Counts;

/// Copies values into the database, many at a time. Where none of them is there yet they go straight in; where some
/// are, a table beside them says which are new, which correct, and which are the same.
@Component
class CopyStore {

    private static final String COLUMNS =
            "(province_id, period_no, unit_no, figure_no, version, entry_no, value, words, as_of, from_day, to_day)";

    /// By the key of the table, so that neighbours land on the same page.
    private static final Comparator<Taken> BY_KEY = Comparator.comparing(Taken::province)
            .thenComparingInt(Taken::period)
            .thenComparingInt(Taken::unit)
            .thenComparingInt(Taken::figure);

    private final DataSource source;
    private final JdbcClient jdbc;

    CopyStore(DataSource source, JdbcClient jdbc) {
        this.source = source;
        this.jdbc = jdbc;
    }

    /// From now until [#addUp] the sums of what is put in are gathered aside, so that nobody waits for this
    /// transaction.
    void gather() {
        jdbc.sql("""
                create temporary table gathered (
                  province_id text collate "C", period_no int, figure_no int, units int, amount numeric, deviating int)
                  on commit drop
                """).update();
        jdbc.sql("select set_config('indicators.gathering', 'on', true)")
                .query(String.class)
                .single();
    }

    /// Adds what was gathered to the sums.
    void addUp() {
        jdbc.sql("select set_config('indicators.gathering', '', true)")
                .query(String.class)
                .single();
        jdbc.sql("""
                insert into indicators.total as kept (province_id, period_no, figure_no, units, amount, deviating)
                select province_id, period_no, figure_no, sum(units), sum(amount), sum(deviating)
                  from gathered
                 group by province_id, period_no, figure_no
                 order by province_id, period_no, figure_no
                    on conflict (province_id, period_no, figure_no) do update
                   set units = kept.units + excluded.units, amount = kept.amount + excluded.amount,
                       deviating = kept.deviating + excluded.deviating
                """).update();
    }

    /// Puts values in, inside the transaction that is open.
    Counts put(List<Taken> values, long entry) {
        values.sort(BY_KEY);
        var connection = DataSourceUtils.getConnection(source);
        try {
            var text = text(values, entry);
            return goesStraightIn(connection, text) ? new Counts(values.size(), 0) : merge(connection, text);
        } catch (SQLException | IOException e) {
            throw new DataAccessResourceFailureException("figures were not copied", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private boolean goesStraightIn(Connection connection, byte[] text) throws SQLException, IOException {
        var before = connection.setSavepoint();
        try {
            copy(connection, "indicators.observation", text);
            connection.releaseSavepoint(before);
            return true;
        } catch (PSQLException e) {
            connection.rollback(before);
            if (PSQLState.UNIQUE_VIOLATION.getState().equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private static void copy(Connection connection, String table, byte[] text) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " " + COLUMNS + " from stdin", new ByteArrayInputStream(text));
    }

    private Counts merge(Connection connection, byte[] text) throws SQLException, IOException {
        arrive(connection, text);
        return jdbc.sql("""
                with done as (
                  insert into indicators.observation as held
                         (province_id, period_no, unit_no, figure_no, version, entry_no, value, words, as_of, from_day,
                          to_day)
                  select province_id, period_no, unit_no, figure_no, version, entry_no, value, words, as_of, from_day,
                         to_day
                    from arriving
                   order by province_id, period_no, unit_no, figure_no
                      on conflict (province_id, period_no, unit_no, figure_no) do update
                     set version = held.version + 1, entry_no = excluded.entry_no, value = excluded.value,
                         words = excluded.words, as_of = excluded.as_of, from_day = excluded.from_day,
                         to_day = excluded.to_day
                   where (held.value, held.words, held.as_of, held.from_day, held.to_day)
                         is distinct from
                         (excluded.value, excluded.words, excluded.as_of, excluded.from_day, excluded.to_day)
                  returning held.version)
                select count(*) filter (where version = 1) as fresh, count(*) filter (where version > 1) as corrected
                  from done
                """)
                .query((row, number) -> new Counts(row.getInt("fresh"), row.getInt("corrected")))
                .single();
    }

    private static void arrive(Connection connection, byte[] text) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    create temporary table if not exists arriving (
                      province_id text collate "C", period_no int, unit_no int, figure_no int, version int,
                      entry_no bigint, value numeric, words text, as_of date, from_day date, to_day date)
                      on commit drop
                    """);
            statement.execute("truncate arriving");
        }
        copy(connection, "arriving", text);
    }

    private static byte[] text(List<Taken> values, long entry) {
        var text = new StringBuilder(values.size() * 48);
        for (var value : values) {
            text.append(value.province()).append('\t');
            text.append(value.period()).append('\t').append(value.unit()).append('\t');
            text.append(value.figure()).append("\t1\t").append(entry).append('\t');
            var number = value.value();
            text.append(number == null ? "\\N" : number.toPlainString()).append('\t');
            text.append(escaped(value.words())).append('\t');
            text.append(orNull(value.asOf())).append('\t');
            text.append(orNull(value.from())).append('\t');
            text.append(orNull(value.to())).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String orNull(@Nullable String text) {
        return text == null ? "\\N" : text;
    }

    private static String escaped(@Nullable String text) {
        return text == null
                ? "\\N"
                : text.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }
}
