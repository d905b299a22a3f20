package vn.phoihop;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine;
import vn.phoihop.operations.BackupCommand;
import vn.phoihop.operations.Obstacle;
import vn.phoihop.operations.RestoreCommand;
import vn.phoihop.operations.Sentences;
import vn.phoihop.operations.database.Purpose;

/// Runs the commands that are not `serve` and not `read`.
final class Commands {

    private Commands() {}

    /// A command of a module: the application without pages and without jobs.
    static int inTheApplication(Options options) {
        if (!Help.words().containsKey(options.word())) {
            return Help.unknown(options.word());
        }
        var started = new Start(options, Purpose.COMMAND)
                .of(new SpringApplicationBuilder(PhoiHop.class)
                        .web(WebApplicationType.NONE)
                        .properties(Map.of("db-scheduler.enabled", "false", "logging.level.root", "warn")));
        if (started.isEmpty()) {
            return 1; // why has been said
        }
        try (var context = started.get()) {
            var line = line();
            new TreeMap<>(context.getBeansWithAnnotation(CommandLine.Command.class))
                    .values()
                    .forEach(line::addSubcommand);
            return line.execute(options.rest().toArray(String[]::new));
        }
    }

    /// A command that works beneath the application: on an empty database, or on one whose application is running.
    static int onTheDatabaseAlone(Options options) {
        var settings = Settings.of(options);
        return line().addSubcommand(new BackupCommand(settings))
                .addSubcommand(new RestoreCommand(settings))
                .execute(options.rest().toArray(String[]::new));
    }

    private static CommandLine line() {
        var sentences = Sentences.ofTheTerminal();
        return new CommandLine(CommandLine.Model.CommandSpec.create().name("phoihop"))
                .setParameterExceptionHandler((mistake, words) -> {
                    var word = mistake.getCommandLine().getCommandName();
                    System.err.println("phoihop: "
                            + sentences.say("operations.usage.not_understood", word, String.join(" ", words)));
                    sentences.find("operations.usage." + word).ifPresent(System.err::println);
                    return 2;
                })
                .setExecutionExceptionHandler((failure, line, words) -> {
                    if (failure instanceof Obstacle obstacle) {
                        System.err.println("phoihop: " + obstacle.in(sentences));
                        return obstacle.exitCode();
                    }
                    throw failure;
                });
    }
}
