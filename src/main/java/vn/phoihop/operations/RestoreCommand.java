package vn.phoihop.operations;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.phoihop.operations.backup.Restoration;
import vn.phoihop.operations.database.Database;
import vn.phoihop.operations.database.Purpose;

/// `./phoihop restore FILE`: brings a backup into an empty database, whole or not at all.
@Command(name = "restore")
public final class RestoreCommand implements Callable<Integer> {

    private final Environment settings;

    @Parameters(arity = "1", paramLabel = "FILE")
    private Path file = Path.of("");

    public RestoreCommand(Environment settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        try (var restoration = Restoration.of(file);
                var database = Database.open(settings, Purpose.COMMAND).closedWhenStopped()) {
            var outcome = restoration.into(database.address());
            var sentences = Sentences.ofTheTerminal();
            System.out.println(
                    sentences.say("operations.restore.done", outcome.tables(), outcome.rows(), database.place()));
            if (!outcome.from().equals(outcome.to())) {
                System.out.println(sentences.say("operations.restore.migrated", outcome.from(), outcome.to()));
            }
            System.out.println(sentences.say("operations.restore.key"));
            return 0;
        }
    }
}
