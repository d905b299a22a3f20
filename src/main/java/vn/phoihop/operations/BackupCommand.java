package vn.phoihop.operations;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.phoihop.operations.backup.Backup;
import vn.phoihop.operations.database.Database;
import vn.phoihop.operations.database.Purpose;

/// `./phoihop backup FILE`: everything as it stands at this moment, in one file; the application may be running.
@Command(name = "backup")
public final class BackupCommand implements Callable<Integer> {

    private final Environment settings;

    @Parameters(arity = "1", paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--force")
    private boolean force;

    public BackupCommand(Environment settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        try (var database = Database.open(settings, Purpose.COMMAND).closedWhenStopped()) {
            var outcome = new Backup(database.address(), Clock.systemUTC()).into(file, force);
            System.out.println(Sentences.ofTheTerminal()
                    .say(
                            "operations.backup.done",
                            outcome.tables(),
                            outcome.rows(),
                            String.format(Locale.ROOT, "%.1f MB", outcome.bytes() / 1e6),
                            file));
            return 0;
        }
    }
}
