package vn.phoihop.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What was asked of the command `read`, or what is wrong with the question: `mistake` is the key of a sentence,
/// `mistaken` the word it speaks of.
record ReadRequest(
        List<String> files,
        boolean json,
        boolean help,
        @Nullable Severity failOn,
        @Nullable String mistake,
        String mistaken) {

    private static final String FAIL_ON = "--fail-on";

    static ReadRequest of(String... words) {
        var files = new ArrayList<String>();
        boolean json = false;
        boolean onlyFiles = false;
        Severity failOn = null;
        for (int i = 0; i < words.length; i++) {
            var word = words[i];
            if (onlyFiles || !word.startsWith("-")) {
                files.add(word);
            } else if (word.equals("--")) {
                onlyFiles = true;
            } else if (word.equals("--help") || word.equals("-h")) {
                return new ReadRequest(List.of(), false, true, null, null, "");
            } else if (word.equals("--json")) {
                json = true;
            } else if (word.equals(FAIL_ON) || word.startsWith(FAIL_ON + "=")) {
                var value = word.equals(FAIL_ON) ? next(words, ++i) : word.substring(FAIL_ON.length() + 1);
                failOn = severity(value);
                if (failOn == null) {
                    return wrong("reading.command.no-severity", value);
                }
            } else {
                return wrong("reading.command.no-option", word);
            }
        }
        return files.isEmpty() ? wrong("reading.command.no-file", "") : asked(files, json, failOn);
    }

    private static ReadRequest asked(List<String> files, boolean json, @Nullable Severity failOn) {
        return new ReadRequest(List.copyOf(files), json, false, failOn, null, "");
    }

    private static ReadRequest wrong(String mistake, String word) {
        return new ReadRequest(List.of(), false, false, null, mistake, word);
    }

    private static String next(String[] words, int i) {
        return i < words.length ? words[i] : "";
    }

    private static @Nullable Severity severity(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            case "notice" -> Severity.NOTICE;
            default -> null;
        };
    }
}
