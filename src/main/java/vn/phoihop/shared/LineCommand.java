package vn.phoihop.shared;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A command that answers a question asked in words (`phoihop due 2026-11-20 3wd`), or, with `-`, one question per line
/// of its input with one line each; with `--json` as objects. It needs no database and starts no application.
///
/// Ends with 0, or with 2 when something was not understood; standard output carries answers alone.
public final class LineCommand {

    private static final int UNDERSTOOD = 0;
    private static final int NOT_UNDERSTOOD = 2;

    /// How an answer is written: some lines, one line, one JSON object on a line.
    public enum Form {
        TEXT,
        LINE,
        JSON
    }

    /// What the command knows.
    public interface Oracle {

        /// The answer to a question; empty when it is not understood.
        Optional<String> answer(List<String> words, List<String> flags, Form form);

        /// How to ask.
        String usage();

        /// The sentence that names what was not understood.
        String notUnderstood(String asked);

        /// That sentence as a JSON object on one line.
        String error(String sentence);
    }

    private final Oracle oracle;
    private final Set<String> flags;
    private final PrintStream out;
    private final PrintStream err;

    private LineCommand(Oracle oracle, Set<String> flags, PrintStream out, PrintStream err) {
        this.oracle = oracle;
        this.flags = flags;
        this.out = out;
        this.err = err;
    }

    /// What a command reads from and writes to.
    public record Streams(Map<String, String> environment, Reader in, PrintStream out, PrintStream err) {

        /// Those of the terminal, in UTF-8 whatever it says.
        public static Streams ofTheTerminal() {
            return new Streams(
                    System.getenv(),
                    new InputStreamReader(System.in, StandardCharsets.UTF_8),
                    new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                    new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        }
    }

    /// Answers what was asked; `flags` are the ones known beside `--json`. Gives the exit code.
    public static int run(Oracle oracle, Set<String> flags, Streams streams, String... args) {
        var given = Stream.of(args).filter(arg -> arg.startsWith("--")).toList();
        var words = Stream.of(args).filter(arg -> !arg.startsWith("--")).toList();
        var command = new LineCommand(oracle, flags, streams.out(), streams.err());
        if (words.isEmpty() && given.contains("--help")) {
            streams.out().println(oracle.usage());
            return UNDERSTOOD;
        }
        if (!command.knows(given)) {
            return command.refuse(String.join(" ", args));
        }
        return words.equals(List.of("-")) ? command.answerLines(streams.in(), given) : command.answer(words, given);
    }

    private boolean knows(List<String> given) {
        return given.stream().allMatch(flag -> flag.equals("--json") || flags.contains(flag));
    }

    private int answer(List<String> words, List<String> given) {
        var answer = oracle.answer(words, given, given.contains("--json") ? Form.JSON : Form.TEXT);
        if (answer.isEmpty()) {
            return refuse(String.join(" ", words));
        }
        out.println(answer.get());
        return UNDERSTOOD;
    }

    private int refuse(String asked) {
        err.println(oracle.notUnderstood(asked));
        err.println(oracle.usage());
        return NOT_UNDERSTOOD;
    }

    private int answerLines(Reader in, List<String> given) {
        var code = UNDERSTOOD;
        try (var lines = new BufferedReader(in)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    code = Math.max(code, answerLine(line.strip(), given));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return code;
    }

    private int answerLine(String line, List<String> given) {
        var isJson = given.contains("--json");
        var answer = oracle.answer(List.of(line.split("[\\s,;]+", -1)), given, isJson ? Form.JSON : Form.LINE);
        if (answer.isEmpty()) {
            var sentence = oracle.notUnderstood(line);
            out.println(isJson ? oracle.error(sentence) : sentence);
            err.println(sentence);
            return NOT_UNDERSTOOD;
        }
        out.println(answer.get());
        return UNDERSTOOD;
    }
}
