package vn.phoihop.reading.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Names of bodies in a letterhead: where one ends and the next begins, and how a name in capitals is properly written.
final class BodyNames {

    private static final List<String> STARTS = Lexicon.bodyStarts().stream()
            .map(start -> Fold.of(start.replace("…", "")).strip())
            .toList();
    private static final Set<String> UNFINISHED = Set.copyOf(Lexicon.bodyStarts().stream()
            .filter(start -> start.endsWith("…"))
            .map(start -> Fold.of(start.replace("…", "")).strip())
            .toList());
    private static final List<String> LEVELS = List.of(
            "tỉnh",
            "thành phố",
            "huyện",
            "thị xã",
            "quận",
            "xã",
            "phường",
            "thị trấn",
            "đặc khu",
            "khu vực",
            "liên tỉnh");
    private static final Set<String> COMMITTEES = Set.of(
            "tinh uy",
            "thanh uy",
            "huyen uy",
            "quan uy",
            "thi uy",
            "tinh doan",
            "thanh doan",
            "huyen doan",
            "quan doan");
    private static final Pattern OPEN = Pattern.compile(".*(?:\\bva|[,&-])$");
    private static final Pattern PROPER = Pattern.compile("viet nam|ho chi minh|trung uong|cong san|mat tran to quoc");

    private BodyNames() {}

    /// Whether the name of a body begins here.
    static boolean startsBody(String folded) {
        for (var start : STARTS) {
            if (folded.startsWith(start) && boundary(folded, start.length())) {
                return true;
            }
        }
        return false;
    }

    static boolean startsWithTitle(String folded) {
        for (var title : Lexicon.titles()) {
            if (folded.startsWith(title) && boundary(folded, title.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean boundary(String text, int at) {
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    /// Whether a line is no more than a level and a place (`TỈNH AN GIANG`).
    static boolean isPlaceLine(String line) {
        var folded = Fold.of(line);
        return LEVELS.stream().anyMatch(level -> folded.startsWith(Fold.of(level) + " "));
    }

    /// The bodies of a letterhead whose names may run over several lines, each in proper writing.
    static List<String> of(List<String> cells, String text) {
        var names = new ArrayList<String>();
        for (var cell : cells) {
            var folded = Fold.of(cell);
            if (names.isEmpty()) {
                if (Letters.capitals(cell) || startsBody(folded)) {
                    names.add(cell);
                }
                continue;
            }
            var last = Fold.of(names.getLast());
            boolean begins = startsBody(folded)
                    && !UNFINISHED.contains(last)
                    && !OPEN.matcher(last).matches();
            if (begins) {
                names.add(cell);
            } else if (Letters.capitals(cell) || isPlaceLine(cell) || UNFINISHED.contains(last)) {
                names.set(names.size() - 1, names.getLast() + " " + cell);
            }
        }
        return names.stream().map(name -> written(name, text)).toList();
    }

    /// A name as the text itself writes it in small letters, if it does and no list knows the name.
    private static String written(String name, String text) {
        var proper = proper(name);
        var known = Lexicon.bodies().stream().anyMatch(body -> Fold.of(proper).startsWith(body.folded()));
        if (known || proper.length() < 6) {
            return proper;
        }
        var folded = Fold.of(text);
        var wanted = Fold.of(proper);
        for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
            var found = text.substring(at, at + wanted.length());
            if (found.equalsIgnoreCase(proper) && !Letters.capitals(found) && Character.isUpperCase(found.charAt(0))) {
                return found;
            }
        }
        return proper;
    }

    /// A name in capitals as it is written in running text: `ỦY BAN NHÂN DÂN TỈNH AN GIANG` → `Ủy ban nhân dân tỉnh An
    /// Giang`.
    static String proper(String name) {
        var words = spelledOut(name.strip()).split("\\s+", -1);
        var written = new ArrayList<String>();
        boolean place = false;
        for (int i = 0; i < words.length; ) {
            var known = knownAt(words, i);
            if (known != null) {
                written.add(known.text());
                place = known.place();
                i += known.words();
                continue;
            }
            written.add(place || i == 0 || startsRun(written) ? titled(words[i]) : lowered(words[i]));
            i++;
        }
        return String.join(" ", written);
    }

    private static String spelledOut(String name) {
        return name.replaceAll("\\bUBMTTQVN\\b", "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM")
                .replaceAll("\\bUBMTTQ\\b", "ỦY BAN MẶT TRẬN TỔ QUỐC")
                .replaceAll("\\bMTTQ\\b", "MẶT TRẬN TỔ QUỐC")
                .replaceAll("\\bTW\\b", "TRUNG ƯƠNG");
    }

    private record Known(String text, int words, boolean place) {}

    private static @Nullable Known knownAt(String[] words, int from) {
        for (int length = Math.min(14, words.length - from); length >= 1; length--) {
            var phrase = String.join(" ", List.of(words).subList(from, from + length));
            var folded = Fold.of(phrase);
            var level = levelIn(folded, phrase);
            if (level != null && from > 0) {
                return new Known(level, length, true);
            }
            var body = bodyIn(folded, phrase);
            if (body.isPresent()) {
                return new Known(body.get(), length, COMMITTEES.contains(folded));
            }
            var province = from > 0 ? Lexicon.province(phrase).orElse(null) : null;
            if (province != null && length > 1) {
                return new Known(province, length, false);
            }
            if (PROPER.matcher(folded).matches()) {
                return new Known(titleAll(phrase), length, false);
            }
        }
        return startAt(words, from);
    }

    /// `TRUNG TÂM` begins a name that is not in the list: its first words small, the next with a capital.
    private static @Nullable Known startAt(String[] words, int from) {
        for (int length = Math.min(4, words.length - from); length >= 2; length--) {
            var phrase = String.join(" ", List.of(words).subList(from, from + length));
            if (STARTS.contains(Fold.of(phrase))) {
                var lower = phrase.toLowerCase(Locale.ROOT);
                return new Known(Character.toUpperCase(lower.charAt(0)) + lower.substring(1), length, false);
            }
        }
        return null;
    }

    private static @Nullable String levelIn(String folded, String phrase) {
        if (phrase.equalsIgnoreCase("TP") || phrase.equalsIgnoreCase("TP.")) {
            return "thành phố";
        }
        return LEVELS.stream()
                .filter(level -> Fold.of(level).equals(folded))
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> bodyIn(String folded, String phrase) {
        for (var body : Lexicon.bodies()) {
            if (body.folded().equals(folded)) {
                return Optional.of(body.name());
            }
        }
        boolean abbreviation = phrase.length() >= 4 && phrase.indexOf(' ') < 0 && Letters.capitals(phrase);
        return abbreviation ? Lexicon.bodyWithCode(phrase).map(Lexicon.Body::name) : Optional.empty();
    }

    /// After a head word (`Trung tâm`, `Sở`) the first word of the proper part has a capital.
    private static boolean startsRun(List<String> written) {
        if (written.isEmpty()) {
            return true;
        }
        var last = Fold.of(written.getLast());
        return STARTS.contains(last) || last.equals("va") || last.equals("-") || last.endsWith(",");
    }

    private static String lowered(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static String titled(String word) {
        if (word.equals("VÀ") || word.equals("-")) {
            return word.toLowerCase(Locale.ROOT);
        }
        var parts = word.toLowerCase(Locale.ROOT).split("-", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                parts[i] = Character.toUpperCase(parts[i].charAt(0)) + parts[i].substring(1);
            }
        }
        return String.join("-", parts);
    }

    private static String titleAll(String phrase) {
        if (Fold.of(phrase).equals("mat tran to quoc")) {
            return "Mặt trận Tổ quốc";
        }
        var words = phrase.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            words[i] = titled(words[i]);
        }
        return Fold.of(phrase).equals("trung uong") ? "Trung ương" : String.join(" ", words);
    }
}
