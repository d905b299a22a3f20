package vn.phoihop;

import java.io.IOException;
import java.util.List;
import vn.phoihop.calendar.DueCommand;
import vn.phoihop.concerns.TriageCommand;
import vn.phoihop.reading.ReadCommand;

/// Where the program starts: `serve` (also without a word) answers pages; any other word is a command that runs and
/// ends. Exit codes: 0 done, 2 wrong usage or input that cannot be read, 1 anything else.
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        // Nothing before this may touch the frameworks: one reading takes less than a second, start-up included.
        if (args.length > 0) {
            var rest = List.of(args).subList(1, args.length).toArray(String[]::new);
            switch (args[0]) {
                case "read" -> System.exit(ReadCommand.run(rest));
                case "due" -> System.exit(DueCommand.run(rest));
                case "triage" -> System.exit(TriageCommand.run(rest));
                default -> {
                    // a word that needs more than its files
                }
            }
        }
        var options = Options.split(args);
        var word = options.word();
        System.setProperty("phoihop.word", word);
        switch (word) {
            case "serve" -> Serve.run(options);
            case "rehearse" -> Serve.rehearse(options);
            case "bench" -> System.exit(Bench.run(options));
            case "help" -> System.exit(Help.asked());
            case "backup", "restore" -> System.exit(Commands.onTheDatabaseAlone(options));
            default -> System.exit(Commands.inTheApplication(options));
        }
    }
}
