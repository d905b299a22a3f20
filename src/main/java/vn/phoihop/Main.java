package vn.phoihop;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine;
import vn.phoihop.calendar.DueCommand;

/// Where the program starts: `serve` (also without a word) answers pages; any other word is a command that runs and
/// ends.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        var word = args.length == 0 || args[0].startsWith("-") ? "serve" : args[0];
        var rest = args.length > 0 && word.equals(args[0]) ? Arrays.copyOfRange(args, 1, args.length) : args;
        switch (word) {
            case "serve" -> Serve.run(rest);
            case "due" -> System.exit(DueCommand.run(rest));
            default -> System.exit(command(args));
        }
    }

    /// A command of a module: the application without pages and without jobs.
    private static int command(String[] words) {
        var options = Options.split(words);
        try (var context = new SpringApplicationBuilder(PhoiHop.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of("db-scheduler.enabled", "false", "logging.level.root", "warn"))
                .run(options.asProperties())) {
            var line = new CommandLine(new Words());
            new TreeMap<>(context.getBeansWithAnnotation(CommandLine.Command.class))
                    .values()
                    .forEach(line::addSubcommand);
            return line.execute(options.rest().toArray(String[]::new));
        }
    }

    @CommandLine.Command(name = "phoihop", mixinStandardHelpOptions = true)
    private static final class Words {}
}
