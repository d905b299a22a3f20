package vn.phoihop.reading.head;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Authority marks above a signature: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `T/M BAN THƯỜNG VỤ`, `TL.`, `TUQ.`, `Q.`.
public final class Marks {

    /// What a mark says: on behalf of a body, in place of the head, by order, by mandate, acting.
    public enum Kind {
        TM,
        KT,
        TL,
        TUQ,
        Q
    }

    /// A mark read: its kind, whether in the Party's form with a stroke, and what follows it.
    public record Mark(Kind kind, boolean stroke, String whom) {}

    static final String START = "(?:T\\s?/\\s?M|K\\s?/\\s?T|T\\s?/\\s?L|T\\s?/\\s?U\\s?/?\\s?Q|TUQ|TM|KT|TL|Q)";
    private static final Pattern MARK =
            Pattern.compile("^(?<mark>" + START + ")(?<dot>\\s?[.,:/]\\s?|\\s+)(?<whom>\\p{Lu}[\\p{L}\\s,.&-]*)$");

    private Marks() {}

    /// The mark in a phrase, or null.
    public static @Nullable Mark of(String phrase) {
        var found = MARK.matcher(phrase.strip());
        if (!found.matches() || !Letters.capitals(found.group("whom"))) {
            return null;
        }
        var letters = found.group("mark").replaceAll("[\\s/]", "").toUpperCase(Locale.ROOT);
        var whom = found.group("whom").strip();
        boolean bare = found.group("dot").isBlank();
        if (bare && !BodyNames.startsBody(Fold.of(whom)) && !BodyNames.startsWithTitle(Fold.of(whom))) {
            return null;
        }
        boolean stroke = found.group("mark").contains("/");
        return new Mark(Kind.valueOf(letters), stroke, whom);
    }

    /// The body that a mark speaks for, in its capitals; null for a mark that names a post.
    static @Nullable String body(String phrase) {
        var mark = of(phrase);
        return mark == null || mark.kind() != Kind.TM ? null : mark.whom();
    }
}
