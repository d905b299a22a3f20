package vn.phoihop.example;

import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import vn.phoihop.example.State.Kind;

/// `phoihop example remove`: empties a database that holds the worked example, for real work to begin.
@Component
@Command(name = "example", mixinStandardHelpOptions = true)
class ExampleCommands {

    private final State state;
    private final Notebook notebook;
    private final JdbcClient jdbc;
    private final Flyway flyway;
    private final TransactionTemplate transaction;
    private final MessageSource messages;

    ExampleCommands(
            State state,
            Notebook notebook,
            JdbcClient jdbc,
            Flyway flyway,
            TransactionTemplate transaction,
            MessageSource messages) {
        this.state = state;
        this.notebook = notebook;
        this.jdbc = jdbc;
        this.flyway = flyway;
        this.transaction = transaction;
        this.messages = messages;
    }

    /// Everything goes, with the trail of the example; so it asks to be told `--yes`, and refuses while anybody is
    /// working on the database or where there never was an example.
    @Command(name = "remove", mixinStandardHelpOptions = true)
    int remove(@Option(names = "--yes") boolean isMeant) {
        if (!state.settled().filter(Kind.MADE::equals).isPresent()) {
            return no("example.remove.none");
        }
        if (isServed()) {
            return no("example.remove.served");
        }
        if (!isMeant) {
            return no("example.remove.meant");
        }
        transaction.executeWithoutResult(status -> empty());
        flyway.migrate();
        state.settle(Kind.NONE);
        notebook.forget();
        System.out.println(say("example.remove.done"));
        return ExitCode.OK;
    }

    private boolean isServed() {
        return jdbc.sql("""
                        select count(*)
                          from pg_stat_activity
                         where datname = current_database()
                           and application_name = 'phoihop SERVE'
                        """).query((row, number) -> row.getInt(1)).single() > 0;
    }

    /// The schemas are named by the database itself, never by anybody's words.
    private void empty() {
        var schemas =
                jdbc.sql("""
                select quote_ident(nspname) as name
                  from pg_namespace
                 where nspname not like 'pg\\_%'
                   and nspname <> 'information_schema'
                 order by nspname
                """).query((row, number) -> row.getString("name")).list();
        schemas.forEach(schema -> jdbc.sql("drop schema " + schema + " cascade").update());
        jdbc.sql("create schema public").update();
    }

    private int no(String key) {
        System.err.println("phoihop: " + say(key));
        return ExitCode.SOFTWARE;
    }

    private String say(String key) {
        var language = System.getenv("LANG");
        var locale = language != null && language.startsWith("en") ? Locale.ENGLISH : Locale.of("vi");
        return messages.getMessage(key, null, locale);
    }
}
