package vn.phoihop.reading.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The vocabulary of quantities, from `words.txt`; asked for the longest phrase of a sense at a token.
final class Lexicon {

    private static final Lexicon SHIPPED = load();

    private final Map<Sense, Map<String, List<Phrase>>> phrases = new EnumMap<>(Sense.class);
    private final List<Set<String>> closed = new ArrayList<>();

    /// Folded words, and for a unit its family and size.
    record Phrase(List<String> words, String name, @Nullable String family, BigDecimal size) {}

    static Lexicon shipped() {
        return SHIPPED;
    }

    private static Lexicon load() {
        try (InputStream in = Lexicon.class.getResourceAsStream("words.txt")) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            var lexicon = new Lexicon();
            lexicon.read(text);
            return lexicon;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String text) {
        var sense = Sense.IDLE;
        String family = null;
        for (var line : text.split("\n", -1)) {
            if (line.startsWith("[")) {
                var head = line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT);
                boolean unit = head.startsWith("UNIT ");
                sense = unit ? Sense.UNIT : Sense.valueOf(head.replace(' ', '_'));
                family = unit ? head.substring(5).toLowerCase(Locale.ROOT) : null;
            } else if (sense == Sense.CLOSED && !line.isBlank() && !line.startsWith("#")) {
                closed.add(labels(line));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                for (var entry : line.split(";", -1)) {
                    add(sense, family, entry.strip());
                }
            }
        }
        phrases.values()
                .forEach(byFirst -> byFirst.values()
                        .forEach(list -> list.sort(Comparator.comparingInt(
                                (Phrase phrase) -> -phrase.words().size()))));
    }

    private static Set<String> labels(String line) {
        var set = new HashSet<String>();
        for (var label : line.split("\\+", -1)) {
            set.add(Folding.foldAll(label));
        }
        return Set.copyOf(set);
    }

    private void add(Sense sense, @Nullable String family, String entry) {
        int cut = entry.indexOf(" = ");
        var name = cut < 0 ? entry : entry.substring(0, cut);
        var size = cut < 0 ? BigDecimal.ONE : new BigDecimal(entry.substring(cut + 3));
        var words = Tokens.of(name).stream().map(Token::word).toList();
        if (!words.isEmpty()) {
            phrases.computeIfAbsent(sense, any -> new HashMap<>())
                    .computeIfAbsent(words.getFirst(), any -> new ArrayList<>())
                    .add(new Phrase(words, name, family, size));
        }
    }

    /// The longest phrase of a sense that begins at a token.
    @Nullable
    Phrase at(Sense sense, List<Token> tokens, int at) {
        if (at < 0 || at >= tokens.size()) {
            return null;
        }
        for (var phrase : of(sense).getOrDefault(tokens.get(at).word(), List.of())) {
            if (matches(phrase.words(), tokens, at)) {
                return phrase;
            }
        }
        return null;
    }

    /// Whether a phrase of a sense fills the tokens from one to before another.
    boolean startsAndEnds(Sense sense, List<Token> tokens, int from, int to) {
        var found = at(sense, tokens, from);
        return found != null && from + found.words().size() == to;
    }

    /// The longest phrase of a sense that ends right before a token.
    @Nullable
    Phrase before(Sense sense, List<Token> tokens, int at) {
        for (int length = Math.min(4, at); length > 0; length--) {
            var found = at(sense, tokens, at - length);
            if (found != null && found.words().size() == length) {
                return found;
            }
        }
        return null;
    }

    /// The name of a phrase with the capitals of the text it begins at: `tỷ USD`, `CTMTQG`.
    static String printed(Phrase phrase, List<Token> tokens, int at) {
        var name = new StringBuilder(phrase.name());
        int from = 0;
        for (int i = 0; i < phrase.words().size(); i++) {
            var token = tokens.get(at + i);
            int start = name.indexOf(token.word(), from);
            if (start >= 0
                    && token.hasCapital()
                    && token.printed().length() == token.word().length()) {
                name.replace(start, start + token.word().length(), token.printed());
            }
            from = Math.max(from, start + token.word().length());
        }
        return name.toString();
    }

    /// Whether a phrase stands under another sense too.
    boolean knows(Sense sense, Phrase phrase) {
        return of(sense).getOrDefault(phrase.words().getFirst(), List.of()).stream()
                .anyMatch(other -> other.words().equals(phrase.words()));
    }

    /// Sets of labels that exhaust what they divide (`nam` and `nữ`).
    List<Set<String>> closed() {
        return closed;
    }

    private Map<String, List<Phrase>> of(Sense sense) {
        return phrases.getOrDefault(sense, Map.of());
    }

    private static boolean matches(List<String> words, List<Token> tokens, int at) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(tokens.get(at + i).word())) {
                return false;
            }
        }
        return true;
    }
}
