package vn.phoihop.shared;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Fills large tables by whole sets, for measurements: their references and indexes are laid aside meanwhile and made
/// anew at the end, as after a restore. The tables are left as the program knows them.
public final class TableFill {

    private static final String LAID_ASIDE = """
            select format('alter table %s drop constraint %I', conrelid::regclass, conname) as away,
                   format('alter table %s add constraint %I %s', conrelid::regclass, conname,
                          pg_get_constraintdef(oid)) as back
              from pg_constraint
             where contype = 'f'
               and conrelid = any (cast(:tables as regclass[]))
             union all
            select format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
              from pg_index
             where indrelid = any (cast(:tables as regclass[]))
               and not exists (select from pg_constraint where conindid = indexrelid)
             order by away
            """;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    public TableFill(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    private record Part(String away, String back) {}

    /// Runs the statements that fill these tables (`schema.table`), in one transaction.
    public void fill(List<String> tables, Runnable statements) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set local synchronous_commit = off").update();
            jdbc.sql("set local maintenance_work_mem = '256MB'").update();
            var parts = jdbc.sql(LAID_ASIDE)
                    .param("tables", tables.toArray(String[]::new))
                    .query((row, n) -> new Part(row.getString("away"), row.getString("back")))
                    .list();
            parts.forEach(part -> jdbc.sql(part.away()).update());
            statements.run();
            // indexes first, then the references that use them
            parts.reversed().forEach(part -> jdbc.sql(part.back()).update());
        });
        tables.forEach(table -> jdbc.sql("vacuum (freeze, analyze) " + table).update());
    }
}
