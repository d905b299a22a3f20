package vn.phoihop.operations.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// What PostgreSQL's own catalogue says about our tables: those in the schemas of the modules and in `public`, without
/// what belongs to extensions. A partitioned table counts as one.
record Catalogue(Connection connection) {

    private static final String OURS = """
             where n.nspname not in ('information_schema', 'pg_catalog')
               and n.nspname not like 'pg\\_%'
               and not exists (select from pg_depend d
                                where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
            """;

    record Name(String schema, String table) {}

    /// Something to undo and to do again around a restoration.
    record Pair(String undo, String redo) {}

    /// Everything is written in one way, whatever the server's or the role's settings say.
    void speakPlainly() throws SQLException {
        execute("set datestyle to iso, ymd");
        execute("set intervalstyle to postgres");
        execute("set timezone to 'UTC'");
        execute("set bytea_output to hex");
        execute("set extra_float_digits to 1");
        execute("set synchronize_seqscans to off");
        execute("set lock_timeout to '60s'");
        execute("set statement_timeout to 0");
        execute("set idle_in_transaction_session_timeout to 0");
    }

    List<Name> tables() throws SQLException {
        return list("""
                select n.nspname, c.relname
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                """ + OURS + """
                   and c.relkind in ('r', 'p')
                   and not c.relispartition
                 order by n.nspname, c.relname
                """, row -> new Name(row.getString(1), row.getString(2)));
    }

    /// The columns that hold something of their own, in their order.
    List<String> columns(Name table) throws SQLException {
        try (var query = connection.prepareStatement("""
                select a.attname
                  from pg_attribute a
                  join pg_class c on c.oid = a.attrelid
                  join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname = ? and c.relname = ? and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                 order by a.attnum
                """)) {
            query.setString(1, table.schema());
            query.setString(2, table.table());
            try (var rows = query.executeQuery()) {
                var names = new ArrayList<String>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        }
    }

    List<Manifest.Sequence> sequences() throws SQLException {
        return list("""
                select schemaname, sequencename, last_value
                  from pg_sequences
                 where last_value is not null
                 order by schemaname, sequencename
                """, row -> new Manifest.Sequence(row.getString(1), row.getString(2), row.getLong(3)));
    }

    List<Manifest.Migration> migrations() throws SQLException {
        return list("""
                select version, script, checksum
                  from public.flyway_schema_history
                 where success and type = 'SQL' and version is not null
                 order by installed_rank
                """, row -> new Manifest.Migration(row.getString(1), row.getString(2), row.getInt(3)));
    }

    /// Foreign keys, to be taken away while tables fill in any order; put back, each is checked for every row.
    List<Pair> foreignKeys() throws SQLException {
        return list("""
                select format('alter table %I.%I drop constraint %I', n.nspname, c.relname, k.conname),
                       format('alter table %I.%I add constraint %I %s', n.nspname, c.relname, k.conname,
                              pg_get_constraintdef(k.oid))
                  from pg_constraint k
                  join pg_class c on c.oid = k.conrelid
                  join pg_namespace n on n.oid = c.relnamespace
                """ + OURS + """
                   and k.contype = 'f'
                   and k.conparentid = 0
                 order by n.nspname, c.relname, k.conname
                """, row -> new Pair(row.getString(1), row.getString(2)));
    }

    /// Our triggers, which must not act on what they once acted on already (and would forbid it, where a table may only
    /// be added to).
    List<Pair> triggers() throws SQLException {
        return list("""
                select format('alter table %I.%I disable trigger %I', n.nspname, c.relname, t.tgname),
                       format('alter table %I.%I enable %s trigger %I', n.nspname, c.relname,
                              case t.tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, t.tgname)
                  from pg_trigger t
                  join pg_class c on c.oid = t.tgrelid
                  join pg_namespace n on n.oid = c.relnamespace
                """ + OURS + """
                   and not t.tgisinternal
                   and t.tgenabled <> 'D'
                   and t.tgparentid = 0
                 order by n.nspname, c.relname, t.tgname
                """, row -> new Pair(row.getString(1), row.getString(2)));
    }

    List<String> materializedViews() throws SQLException {
        return list("""
                select format('refresh materialized view %I.%I', n.nspname, c.relname)
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                """ + OURS + "   and c.relkind = 'm' order by c.oid", row -> row.getString(1));
    }

    /// Which of these schemas are there.
    Set<String> schemas(Set<String> wanted) throws SQLException {
        return list("select nspname from pg_namespace", row -> row.getString(1)).stream()
                .filter(wanted::contains)
                .collect(Collectors.toSet());
    }

    long count(Manifest.Table table) throws SQLException {
        return list("select count(*) from " + table.sqlName(), row -> row.getLong(1))
                .getFirst();
    }

    void execute(String... commands) throws SQLException {
        execute(Arrays.asList(commands));
    }

    void execute(List<String> commands) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        }
    }

    CopyManager copies() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String question, Row<T> mapper) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            var list = new ArrayList<T>();
            while (rows.next()) {
                list.add(mapper.of(rows));
            }
            return list;
        }
    }
}
