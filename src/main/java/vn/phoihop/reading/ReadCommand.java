package vn.phoihop.reading;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// `./phoihop read [--json] [--fail-on SEVERITY] FILE...`: reads files without starting the application.
///
/// Its few words are taken apart by hand: it answers sooner, and its complaints are Vietnamese.
public final class ReadCommand {

    static final int DONE = 0;
    static final int FOUND = 1;
    static final int NOT_READ = 2;

    private final Reader reader;
    private final PrintStream out;
    private final PrintStream err;
    private final Locale language;
    private final boolean coloured;

    ReadCommand(Reader reader, PrintStream out, PrintStream err, Locale language, boolean coloured) {
        this.reader = reader;
        this.out = out;
        this.err = err;
        this.language = language;
        this.coloured = coloured;
    }

    /// Reads the files named after the word `read` and answers with the exit code: 0 read, 1 a finding as grave as
    /// `--fail-on` says, 2 wrong usage or a file that was not read.
    public static int run(String... words) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        var environment = System.getenv();
        var command =
                new ReadCommand(new Reader(), buffered(out), err, language(environment), isColourful(environment));
        return command.execute(words);
    }

    int execute(String... words) {
        var request = ReadRequest.of(words);
        if (request.help()) {
            out.print(say("reading.command.usage"));
            out.flush();
            return DONE;
        }
        if (request.mistake() != null) {
            err.println(say(request.mistake(), request.mistaken()));
            err.print(say("reading.command.usage"));
            return NOT_READ;
        }
        var tally = new Tally(request);
        reader.readAll(request.files(), tally::take);
        out.flush();
        return tally.exitCode();
    }

    private String say(String key, Object... values) {
        return Sentences.say(language, key, values);
    }

    /// Vietnamese, unless the environment asks for English.
    static Locale language(Map<String, String> environment) {
        var wanted = environment.getOrDefault("LC_ALL", "");
        if (wanted.isEmpty()) {
            wanted = environment.getOrDefault("LC_MESSAGES", "");
        }
        if (wanted.isEmpty()) {
            wanted = environment.getOrDefault("LANG", "");
        }
        return wanted.toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : Sentences.VIETNAMESE;
    }

    @SuppressWarnings("SystemConsoleNull") // seen to be null when nothing is a terminal
    private static boolean isColourful(Map<String, String> environment) {
        var console = System.console();
        return console != null
                && console.isTerminal()
                && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    private static PrintStream buffered(PrintStream stream) {
        return new PrintStream(new BufferedOutputStream(stream, 1 << 16), false, StandardCharsets.UTF_8);
    }

    /// Prints answers as they come and remembers what the exit code depends on.
    private final class Tally {

        private final ReadRequest request;
        private final Summary summary = new Summary(language, coloured);
        private final EnumSet<Severity> found = EnumSet.noneOf(Severity.class);
        private final List<String> notRead = new ArrayList<>();

        Tally(ReadRequest request) {
            this.request = request;
        }

        void take(Outcome outcome) {
            switch (outcome) {
                case Outcome.Read(var reading) -> {
                    out.print(request.json() ? ReadingJson.line(reading) : summary.of(reading));
                    reading.findings().forEach(finding -> found.add(finding.severity()));
                }
                case Outcome.Refused(var file, var why) -> {
                    out.flush();
                    err.println(file + ": " + why.sentence(language));
                    notRead.add(file);
                }
            }
        }

        int exitCode() {
            if (!notRead.isEmpty()) {
                return NOT_READ;
            }
            var failOn = request.failOn();
            boolean grave = failOn != null && found.stream().anyMatch(severity -> severity.compareTo(failOn) <= 0);
            return grave ? FOUND : DONE;
        }
    }
}
