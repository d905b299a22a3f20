package vn.phoihop.typesetting.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.typesetting.profile.Format;

/// Words set alike inside a paragraph; or, where there is a note, its mark.
public record Span(
        String words,
        boolean bold,
        boolean italic,
        @Nullable String evidence,
        @Nullable Note note) {

    /// Words in the style of their paragraph.
    public static Span of(String words) {
        return new Span(words, false, false, null, null);
    }

    /// A footnote with its number.
    public record Note(int number, List<Span> text) {}

    /// The cut of the typeface this is set in.
    public Typeface face(Format format) {
        return Typeface.of(bold || format.bold(), italic || format.italic());
    }
}
