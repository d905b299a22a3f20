package vn.phoihop.reading.head;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The vocabulary of official documents: kinds of document, bodies, provinces, posts, family names, abbreviations.
///
/// The lists are files beside this module's classes; they are read once, when first needed.
public final class Lexicon {

    /// A kind of document: its name, the codes that stand for it in symbols, and who issues it.
    public record Type(String name, String folded, List<String> codes, String regimes) {}

    /// A body: its name, its abbreviations, its branch (S State, P Party, F Front), and whether its name says all.
    public record Body(String name, String folded, List<String> codes, char branch, boolean national) {}

    private static final List<Type> TYPES =
            fields("document-types.txt").stream().map(Lexicon::type).toList();
    private static final Map<String, List<Type>> TYPES_BY_CODE = typesByCode();
    private static final List<Body> BODIES =
            fields("bodies.txt").stream().map(Lexicon::body).toList();
    private static final Map<String, Body> BODIES_BY_CODE = bodiesByCode();
    private static final Map<String, String> PROVINCES = folded("provinces.txt");
    private static final List<String> TITLES =
            List.copyOf(folded("signer-titles.txt").keySet());
    private static final Set<String> FAMILY_NAMES = folded("family-names.txt").keySet();
    private static final List<String> BODY_STARTS = lines("body-starts.txt");

    private Lexicon() {}

    /// Every kind of document; a name that begins with another stands before it.
    public static List<Type> types() {
        return TYPES;
    }

    /// The kind with this name, whatever its case and diacritics.
    public static Optional<Type> typeNamed(String name) {
        var folded = Fold.of(name.strip());
        return TYPES.stream().filter(type -> type.folded().equals(folded)).findFirst();
    }

    /// The kinds that a code of a symbol stands for (`QĐ`: Quyết định, Quy định), the usual one first.
    public static List<Type> typesWithCode(String code) {
        var exact = TYPES_BY_CODE.get(code);
        if (exact != null) {
            return exact;
        }
        return TYPES_BY_CODE.getOrDefault(code.toUpperCase(Locale.ROOT), List.of());
    }

    /// Every body in the list.
    public static List<Body> bodies() {
        return BODIES;
    }

    /// The body that an abbreviation stands for (`BTGTU`, `UBND`, `QH15`).
    public static Optional<Body> bodyWithCode(String code) {
        var plain = code.replaceAll("\\d+$", "");
        var exact = BODIES_BY_CODE.get(plain);
        if (exact != null) {
            return Optional.of(exact);
        }
        return Optional.ofNullable(BODIES_BY_CODE.get(plain.toUpperCase(Locale.ROOT)));
    }

    /// The province so named, in its right spelling.
    public static Optional<String> province(String name) {
        return Optional.ofNullable(PROVINCES.get(Fold.of(name.strip())));
    }

    /// Posts of signers, folded; a post that begins with another stands before it.
    public static List<String> titles() {
        return TITLES;
    }

    /// Whether a word is a family name.
    public static boolean isFamilyName(String word) {
        return FAMILY_NAMES.contains(Fold.of(word));
    }

    /// The words that begin the name of a body in a letterhead; those that are never a whole name end in `…`.
    static List<String> bodyStarts() {
        return BODY_STARTS;
    }

    /// The lines of a list, without comments.
    public static List<String> lines(String file) {
        var stream = Lexicon.class.getResourceAsStream("/vn/phoihop/reading/" + file);
        if (stream == null) {
            throw new IllegalStateException("missing vocabulary " + file);
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    private static List<String[]> fields(String file) {
        return lines(file).stream().map(line -> line.split("\\|", -1)).toList();
    }

    private static Type type(String[] fields) {
        var name = fields[0].strip();
        return new Type(name, Fold.of(name), codes(fields[1]), fields[2].strip());
    }

    private static Body body(String[] fields) {
        var name = fields[0].strip();
        var national = fields[3].strip().equals("yes");
        return new Body(name, Fold.of(name), codes(fields[1]), fields[2].strip().charAt(0), national);
    }

    private static List<String> codes(String field) {
        return field.isBlank() ? List.of() : List.of(field.strip().split("\\s+", -1));
    }

    private static Map<String, List<Type>> typesByCode() {
        var byCode = new LinkedHashMap<String, List<Type>>();
        for (var type : TYPES) {
            for (var code : type.codes()) {
                byCode.computeIfAbsent(code, any -> new ArrayList<>()).add(type);
            }
        }
        byCode.values().forEach(found -> found.sort(Comparator.comparingInt(Lexicon::words)));
        return byCode;
    }

    /// `Báo cáo` is the usual one before `Báo cáo chính trị`.
    private static int words(Type type) {
        return type.name().split(" ", -1).length;
    }

    private static Map<String, Body> bodiesByCode() {
        var byCode = new LinkedHashMap<String, Body>();
        for (var body : BODIES) {
            body.codes().forEach(code -> byCode.putIfAbsent(code, body));
        }
        return byCode;
    }

    private static Map<String, String> folded(String file) {
        return lines(file).stream()
                .collect(Collectors.toMap(Fold::of, line -> line, (first, again) -> first, LinkedHashMap::new));
    }
}
