package vn.phoihop.typesetting.profile;

import java.util.Locale;
import java.util.Set;

/// How a paragraph of one role stands: sizes and spaces in points, indents in millimetres.
///
/// `role` names the component (`motto`, `subject`); two paragraphs of one role in one document stand alike.
public record Format(
        String role,
        double size,
        boolean bold,
        boolean italic,
        boolean underlined,
        boolean capitals,
        Align align,
        double first,
        double left,
        double right,
        double before,
        double after,
        Spacing spacing,
        boolean keep) {

    /// Where lines stand between the edges.
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFY
    }

    /// The distance of lines: so many single lines, or exactly so many points.
    public record Spacing(boolean exact, double amount) {

        /// As close as the typeface allows.
        public static final Spacing SINGLE = new Spacing(false, 1);
    }

    private static final Set<String> ALIGNS = Set.of("left", "centre", "right", "justify");

    /// Reads `14 bold centre before=6 exactly=18`.
    static Format parse(String role, String words) {
        var format = new Format(role, 14, false, false, false, false, Align.LEFT, 0, 0, 0, 0, 0, Spacing.SINGLE, false);
        for (var word : words.strip().split("\\s+", -1)) {
            format = format.with(word);
        }
        return format;
    }

    private Format with(String word) {
        int equals = word.indexOf('=');
        if (equals > 0) {
            return with(word.substring(0, equals), Double.parseDouble(word.substring(equals + 1)));
        }
        if (ALIGNS.contains(word)) {
            return aligned(Align.valueOf(word.toUpperCase(Locale.ROOT)));
        }
        return switch (word) {
            case "bold" -> copy(size, true, italic, underlined, capitals, keep);
            case "italic" -> copy(size, bold, true, underlined, capitals, keep);
            case "underlined" -> copy(size, bold, italic, true, capitals, keep);
            case "capitals" -> copy(size, bold, italic, underlined, true, keep);
            case "keep" -> copy(size, bold, italic, underlined, capitals, true);
            default -> copy(Double.parseDouble(word), bold, italic, underlined, capitals, keep);
        };
    }

    private Format with(String key, double amount) {
        return switch (key) {
            case "first" -> spaced(amount, left, right, before, after, spacing);
            case "left" -> spaced(first, amount, right, before, after, spacing);
            case "right" -> spaced(first, left, amount, before, after, spacing);
            case "before" -> spaced(first, left, right, amount, after, spacing);
            case "after" -> spaced(first, left, right, before, amount, spacing);
            case "lines" -> spaced(first, left, right, before, after, new Spacing(false, amount));
            case "exactly" -> spaced(first, left, right, before, after, new Spacing(true, amount));
            default -> throw new IllegalArgumentException("no such word in a style: " + key);
        };
    }

    private Format copy(double points, boolean fat, boolean slanted, boolean under, boolean upper, boolean kept) {
        return new Format(
                role, points, fat, slanted, under, upper, align, first, left, right, before, after, spacing, kept);
    }

    private Format spaced(double f, double l, double r, double b, double a, Spacing lines) {
        return new Format(role, size, bold, italic, underlined, capitals, align, f, l, r, b, a, lines, keep);
    }

    private Format aligned(Align other) {
        return new Format(
                role,
                size,
                bold,
                italic,
                underlined,
                capitals,
                other,
                first,
                left,
                right,
                before,
                after,
                spacing,
                keep);
    }

    /// The same, kept on one page with what follows.
    public Format kept() {
        return keep
                ? this
                : copy(size, bold, italic, underlined, capitals, true).named(role + "-kept");
    }

    /// The same, under another role and with another space above.
    public Format spacedAbove(String otherRole, double points) {
        return spaced(first, left, right, points, after, spacing).named(otherRole);
    }

    /// The same, aligned otherwise, under another role.
    public Format aligned(String otherRole, Align other) {
        return aligned(other).named(otherRole);
    }

    /// The same in bold, under another role.
    public Format strong(String otherRole) {
        return copy(size, true, italic, underlined, capitals, keep).named(otherRole);
    }

    private Format named(String other) {
        return new Format(
                other,
                size,
                bold,
                italic,
                underlined,
                capitals,
                align,
                first,
                left,
                right,
                before,
                after,
                spacing,
                keep);
    }
}
