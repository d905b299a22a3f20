package vn.phoihop.typesetting;

import java.util.List;
import java.util.stream.Collectors;

/// Words with what hangs on them: emphasis, figures that can be traced, footnotes.
public record Text(List<Run> runs) {

    public Text {
        runs = List.copyOf(runs);
    }

    /// Plain words.
    public static Text of(String words) {
        return new Text(List.of(new Run.Words(words, Emphasis.NONE)));
    }

    /// Several runs, one after the other.
    public static Text of(Run... runs) {
        return new Text(List.of(runs));
    }

    /// The words alone, without the footnotes.
    public String plain() {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }

    /// A piece of a text.
    public sealed interface Run {

        /// What is printed in the line.
        String words();

        /// Words in a style of their own.
        record Words(String words, Emphasis emphasis) implements Run {}

        /// A figure; `evidence` names what it was computed from. The mark is followed on screen and not printed.
        record Figure(String words, String evidence) implements Run {}

        /// A footnote: its mark in the line, its text at the foot of the page.
        record Note(Text text) implements Run {
            @Override
            public String words() {
                return "";
            }
        }
    }

    /// How words stand out from the style of their paragraph.
    public enum Emphasis {
        NONE,
        BOLD,
        ITALIC,
        BOLD_ITALIC
    }
}
