package vn.phoihop.calendar;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.phoihop.calendar.days.PackagedCalendar;
import vn.phoihop.calendar.days.WorkCalendar;

/// `phoihop due 2026-11-20 3wd`: when a limit ends and why, by the calendar that comes with the program; no database.
///
/// With `--json` one object; with `-` one pair of date and limit per line of the input, one line each. Ends with 0, or
/// with 2 when something could not be understood.
public final class DueCommand {

    private static final int UNDERSTOOD = 0;
    private static final int NOT_UNDERSTOOD = 2;
    private static final Set<String> FLAGS = Set.of("--json", "--before", "--no-roll");

    private final WorkCalendar calendar = PackagedCalendar.load();
    private final DueWords words;
    private final PrintStream out;
    private final PrintStream err;

    private DueCommand(DueWords words, PrintStream out, PrintStream err) {
        this.words = words;
        this.out = out;
        this.err = err;
    }

    /// Runs the command on the words that follow `due`; gives its exit code.
    public static int run(String... args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        var in = new InputStreamReader(System.in, StandardCharsets.UTF_8);
        return run(System.getenv(), in, out, err, args);
    }

    static int run(Map<String, String> environment, Reader in, PrintStream out, PrintStream err, String... args) {
        var words = DueWords.of(environment);
        var flags = Stream.of(args).filter(arg -> arg.startsWith("--")).toList();
        var rest = Stream.of(args).filter(arg -> !arg.startsWith("--")).toList();
        var command = new DueCommand(words, out, err);
        if (rest.isEmpty() && flags.contains("--help")) {
            out.println(words.say("calendar.due.usage"));
            return UNDERSTOOD;
        }
        if (!FLAGS.containsAll(flags)) {
            return command.refuse(String.join(" ", args));
        }
        return rest.equals(List.of("-")) ? command.answerLines(in, flags) : command.answer(rest, flags);
    }

    private int answer(List<String> rest, List<String> flags) {
        var question = DueQuestion.read(rest, flags);
        if (question.isEmpty()) {
            return refuse(String.join(" ", rest));
        }
        var answer = DueAnswer.of(question.get(), calendar, words);
        out.println(flags.contains("--json") ? answer.json() : answer.text());
        return UNDERSTOOD;
    }

    private int refuse(String asked) {
        err.println(words.say("calendar.due.not_understood", asked));
        err.println(words.say("calendar.due.usage"));
        return NOT_UNDERSTOOD;
    }

    private int answerLines(Reader in, List<String> flags) {
        var code = UNDERSTOOD;
        try (var lines = new BufferedReader(in)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    code = Math.max(code, answerLine(line.strip(), flags));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return code;
    }

    private int answerLine(String line, List<String> flags) {
        var isJson = flags.contains("--json");
        var question = DueQuestion.read(new ArrayList<>(List.of(line.split("[\\s,;]+"))), flags);
        if (question.isEmpty()) {
            var sentence = words.say("calendar.due.not_understood", line);
            out.println(isJson ? DueAnswer.error(sentence) : sentence);
            err.println(sentence);
            return NOT_UNDERSTOOD;
        }
        var answer = DueAnswer.of(question.get(), calendar, words);
        out.println(isJson ? answer.json() : answer.line());
        return UNDERSTOOD;
    }
}
