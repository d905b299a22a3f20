package vn.phoihop.calendar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.phoihop.calendar.days.PackagedCalendar;
import vn.phoihop.calendar.days.WorkCalendar;
import vn.phoihop.shared.LineCommand;
import vn.phoihop.shared.LineCommand.Form;
import vn.phoihop.shared.LineCommand.Streams;
import vn.phoihop.shared.TerminalWords;

/// `phoihop due 2026-11-20 3wd`: when a limit ends and why, by the calendar that comes with the program; no database.
public final class DueCommand {

    private static final Set<String> FLAGS = Set.of("--before", "--no-roll");

    private DueCommand() {}

    /// Runs the command on the words that follow `due`; gives its exit code.
    public static int run(String... args) {
        return run(Streams.ofTheTerminal(), args);
    }

    static int run(Streams streams, String... args) {
        var words = TerminalWords.of("calendar", streams.environment());
        return LineCommand.run(new Reckoner(PackagedCalendar.load(), words), FLAGS, streams, args);
    }

    private record Reckoner(WorkCalendar calendar, TerminalWords words) implements LineCommand.Oracle {

        @Override
        public Optional<String> answer(List<String> question, List<String> flags, Form form) {
            return DueQuestion.read(question, flags)
                    .map(read -> DueAnswer.of(read, calendar, words))
                    .map(answer -> switch (form) {
                        case TEXT -> answer.text();
                        case LINE -> answer.line();
                        case JSON -> answer.json();
                    });
        }

        @Override
        public String usage() {
            return words.say("calendar.due.usage");
        }

        @Override
        public String notUnderstood(String asked) {
            return words.say("calendar.due.not_understood", asked);
        }

        @Override
        public String error(String sentence) {
            return DueAnswer.error(sentence);
        }
    }
}
