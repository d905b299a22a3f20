package vn.phoihop.typesetting.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.phoihop.typesetting.Text;
import vn.phoihop.typesetting.Text.Emphasis;
import vn.phoihop.typesetting.Text.Run;
import vn.phoihop.typesetting.layout.Piece.Line;
import vn.phoihop.typesetting.profile.Format;
import vn.phoihop.typesetting.profile.Profile;

/// Makes lines of words in a role of the profile, and numbers the footnotes as they come.
final class Spans {

    private final Profile profile;
    private int notes;

    Spans(Profile profile) {
        this.profile = profile;
    }

    Line line(String role, String words) {
        return line(profile.format(role), words);
    }

    static Line line(Format format, String words) {
        return new Line(format, List.of(Span.of(format.capitals() ? capitals(words) : words)));
    }

    Line line(String role, String before, Text text, String after) {
        return line(profile.format(role), before, text, after);
    }

    /// A line with fixed words before and after the text.
    Line line(Format format, String before, Text text, String after) {
        var spans = new ArrayList<Span>();
        if (!before.isEmpty()) {
            spans.add(Span.of(before));
        }
        for (var run : text.runs()) {
            spans.add(span(run, format.capitals()));
        }
        if (!after.isEmpty()) {
            spans.add(Span.of(after));
        }
        return new Line(format, List.copyOf(spans));
    }

    private Span span(Run run, boolean capitals) {
        return switch (run) {
            case Run.Words(var words, var emphasis) ->
                new Span(cased(words, capitals), isBold(emphasis), isItalic(emphasis), null, null);
            case Run.Figure(var words, var evidence) -> new Span(cased(words, capitals), false, false, evidence, null);
            case Run.Note(var text) -> note(text);
        };
    }

    private Span note(Text text) {
        notes++;
        int number = notes;
        var spans = text.runs().stream()
                .filter(run -> !(run instanceof Run.Note))
                .map(run -> span(run, false))
                .toList();
        return new Span("", false, false, null, new Span.Note(number, spans));
    }

    private static boolean isBold(Emphasis emphasis) {
        return emphasis == Emphasis.BOLD || emphasis == Emphasis.BOLD_ITALIC;
    }

    private static boolean isItalic(Emphasis emphasis) {
        return emphasis == Emphasis.ITALIC || emphasis == Emphasis.BOLD_ITALIC;
    }

    private static String cased(String words, boolean capitals) {
        return capitals ? capitals(words) : words;
    }

    static String capitals(String words) {
        return words.toUpperCase(Locale.ROOT);
    }
}
