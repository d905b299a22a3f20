package vn.phoihop.typesetting.markup;

import java.util.Map;
import java.util.stream.Collectors;
import vn.phoihop.typesetting.Level;

/// The words that name a division after `#` (with a title) or `~` (without).
final class Marks {

    private static final Map<Level, String> TITLED = Map.of(
            Level.PART, "#phần",
            Level.CHAPTER, "#chương",
            Level.SECTION, "#mục",
            Level.SUBSECTION, "#tiểumục",
            Level.ARTICLE, "#điều",
            Level.ROMAN, "#",
            Level.NUMBER, "##",
            Level.NESTED, "###",
            Level.CLAUSE, "#khoản",
            Level.POINT, "#điểm");
    private static final Map<Level, String> PLAIN = Map.of(
            Level.PART, "~phần",
            Level.CHAPTER, "~chương",
            Level.SECTION, "~mục",
            Level.SUBSECTION, "~tiểumục",
            Level.ARTICLE, "~điều",
            Level.ROMAN, "~lamã",
            Level.NUMBER, "~",
            Level.NESTED, "~~",
            Level.CLAUSE, "~khoản",
            Level.POINT, "~điểm");
    static final Map<String, Level> LEVELS = java.util.stream.Stream.of(TITLED, PLAIN)
            .flatMap(map -> map.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private Marks() {}

    static String of(Level level, boolean titled) {
        return (titled ? TITLED : PLAIN).getOrDefault(level, "#");
    }
}
