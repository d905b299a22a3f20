package vn.phoihop.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Compares readings with gold. Words are compared with white space collapsed and the signs of Markdown left out.
final class Scorer {

    private static final Pattern DIGITS = Pattern.compile("\\d[\\d.,]*");
    private static final Set<String> LAWS = Set.of("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp");
    private static final Map<String, Set<String>> KINDS = Map.of(
            "sum", Set.of("SUM"),
            "sum-partial", Set.of("SUM", "PART_OF"),
            "percentage", Set.of("SHARE"),
            "ratio", Set.of("SHARE", "PART_OF"),
            "share", Set.of("SHARE"),
            "growth", Set.of("GROWTH"),
            "count", Set.of("COUNT"),
            "part-of", Set.of("PART_OF", "SHARE"));

    private final Map<String, Score> scores = new LinkedHashMap<>();

    Score score(String name) {
        return scores.computeIfAbsent(name, Score::new);
    }

    void judge(Gold gold, Reading reading) {
        var where = gold.document().getFileName() + " ";
        head(where, gold, reading.head());
        if (gold.judges("sections")) {
            sections(where, gold, reading);
        }
        if (gold.judges("citations")) {
            citations(where, gold, reading);
        }
        if (gold.judges("figures")) {
            figures(where, gold, reading);
        }
        if (gold.judges("arithmeticChecks")) {
            arithmetic(where, gold, reading);
        }
    }

    String table() {
        var rows = scores.values().stream().map(Score::row);
        var faults = scores.values().stream().flatMap(score -> score.faults().stream());
        return Stream.of(Stream.of(Score.heading()), rows, Stream.of(""), faults)
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }

    private void head(String where, Gold gold, Head head) {
        field(where, gold, "docType", head.type());
        field(where, gold, "number", head.number());
        field(where, gold, "symbol", head.symbol());
        field(where, gold, "issuer", head.issuer());
        field(where, gold, "place", head.place());
        field(where, gold, "date", head.date());
        field(where, gold, "title", head.subject());
        field(where, gold, "signerTitle", head.signerTitle());
        field(where, gold, "signer", head.signer());
        fields(where, gold, "addressedTo", head.addressees());
        fields(where, gold, "recipients", head.recipients());
        fields(where, gold, "signatureAuthority", head.authority());
        if (gold.judges("reportingPeriod")) {
            var from = Gold.textOf(gold.json().path("reportingPeriod").path("from"));
            var period = Optional.ofNullable(head.period()).map(Period::from).map(Object::toString);
            same("head period", where, from, period);
        }
    }

    private void field(String where, Gold gold, String part, @Nullable String found) {
        if (gold.judges(part)) {
            same("head " + part, where, gold.text(part), Optional.ofNullable(found));
        }
    }

    private void fields(String where, Gold gold, String part, List<String> found) {
        if (gold.judges(part)) {
            var wanted = gold.strings(part).stream().map(Scorer::plain).toList();
            var got = found.stream().map(Scorer::plain).toList();
            same("head " + part, where, Optional.of(wanted.toString()), Optional.of(got.toString()));
        }
    }

    private void same(String name, String where, Optional<String> wanted, Optional<String> found) {
        for (var score : List.of(score("head"), score(name))) {
            if (wanted.map(Scorer::plain).equals(found.map(Scorer::plain))) {
                score.right();
            } else {
                score.missed(where + wanted.orElse("nothing") + " ≠ " + found.orElse("nothing"));
            }
        }
    }

    private void sections(String where, Gold gold, Reading reading) {
        var left = new ArrayList<>(reading.sections());
        for (var wanted : gold.list("sections")) {
            take(left, section -> isSection(wanted, section), score("sections"), where + brief(wanted, "title"));
        }
        left.forEach(section -> score("sections").wrong(where + section));
    }

    private static boolean isSection(JsonNode wanted, Section found) {
        var title = plain(wanted.path("title").asString());
        var foundTitle = plain(found.title());
        return wanted.path("line").asInt() == found.line()
                && bare(wanted.path("label").asString()).equals(bare(found.label()))
                && (title.startsWith(foundTitle) || foundTitle.startsWith(title));
    }

    private void citations(String where, Gold gold, Reading reading) {
        var left = new ArrayList<>(reading.citations());
        var score = score("citations");
        var mentions = score("citations, every mention");
        for (var wanted : gold.list("citations")) {
            var found = left.stream().filter(one -> isCitation(wanted, one)).findFirst();
            found.ifPresent(left::remove);
            if (isOptional(wanted)) {
                continue;
            }
            if (found.isEmpty()) {
                score.missed(where + brief(wanted, "text"));
                mentions.missed(where + brief(wanted, "text"));
                continue;
            }
            score.right();
            if (new HashSet<>(found.get().lines()).equals(Gold.mentions(wanted))) {
                mentions.right();
            } else {
                mentions.missed(where + brief(wanted, "text") + Gold.mentions(wanted) + " ≠ "
                        + found.get().lines());
            }
        }
        left.stream().filter(one -> one.number() != null || isLaw(one)).forEach(one -> score.wrong(where + one));
    }

    /// Documents named without a number (`Nghị quyết Đại hội XIII`) may be found or not; laws count.
    private static boolean isOptional(JsonNode wanted) {
        return wanted.path("number").isNull()
                && !LAWS.contains(wanted.path("type").asString(""));
    }

    private static boolean isLaw(Citation found) {
        return found.type() != null && LAWS.contains(found.type()) && found.date() != null;
    }

    private static boolean isCitation(JsonNode wanted, Citation found) {
        if (!found.lines().contains(wanted.path("line").asInt())) {
            return false;
        }
        if (wanted.path("number").isNull()) {
            return overlap(wanted.path("text").asString(), found.text()) > 0.6;
        }
        return Gold.textOf(wanted.path("number")).equals(Optional.ofNullable(found.number()))
                && Gold.textOf(wanted.path("symbol")).equals(Optional.ofNullable(found.symbol()))
                && Gold.textOf(wanted.path("date")).equals(Optional.ofNullable(found.date()));
    }

    private void figures(String where, Gold gold, Reading reading) {
        var left = new ArrayList<>(reading.figures());
        for (var wanted : gold.list("figures")) {
            var best = left.stream()
                    .filter(one -> isFigure(wanted, one))
                    .max(Comparator.comparingDouble(one -> likeness(wanted, one)));
            if (best.isEmpty()) {
                score("figures").missed(where + brief(wanted, "text"));
                continue;
            }
            left.remove(best.get());
            score("figures").right();
            attributes(where, wanted, best.get());
        }
        left.forEach(one -> score("figures").wrong(where + one.line() + " " + one.value() + " | " + one.text()));
    }

    private void attributes(String where, JsonNode wanted, Figure found) {
        attribute("figure approx", where, Gold.textOf(wanted.path("approx")), Optional.ofNullable(found.approx()));
        var percent = number(wanted.path("comparison").path("percent"));
        var foundPercent = Optional.ofNullable(found.comparison()).map(Figure.Comparison::percent);
        attribute("figure change", where, percent, foundPercent.map(Scorer::plain));
        var den = number(wanted.path("ratio").path("den"));
        attribute(
                "figure ratio",
                where,
                den,
                Optional.ofNullable(found.ratio()).map(Figure.Ratio::den).map(Scorer::plain));
    }

    private void attribute(String name, String where, Optional<String> wanted, Optional<String> found) {
        if (wanted.isPresent() && wanted.equals(found)) {
            score(name).right();
        } else if (wanted.isPresent()) {
            score(name).missed(where + wanted.get() + " ≠ " + found.orElse("nothing"));
        } else if (found.isPresent()) {
            score(name).wrong(where + found.get());
        }
    }

    private static boolean isFigure(JsonNode wanted, Figure found) {
        return wanted.path("line").asInt() == found.line()
                && new BigDecimal(wanted.path("value").asString()).compareTo(found.value()) == 0
                && isUnit(Gold.textOf(wanted.path("unit")), found)
                && likeness(wanted, found) > 0.2;
    }

    private static boolean isUnit(Optional<String> wanted, Figure found) {
        if (wanted.isEmpty() || found.unit() == null) {
            return true;
        }
        return overlap(wanted.get(), found.unit()) > 0 || overlap(found.text(), wanted.get()) > 0.9;
    }

    private static double likeness(JsonNode wanted, Figure found) {
        double change = number(wanted.path("comparison").path("percent"))
                        .equals(Optional.ofNullable(found.comparison())
                                .map(Figure.Comparison::percent)
                                .map(Scorer::plain))
                ? 0.5
                : 0;
        return overlap(wanted.path("text").asString(), found.text()) + change;
    }

    private void arithmetic(String where, Gold gold, Reading reading) {
        var left = new ArrayList<>(reading.checks());
        var wrongs = new ArrayList<>(reading.checks().stream()
                .filter(check -> Boolean.FALSE.equals(check.holds()))
                .toList());
        for (var wanted : gold.list("arithmeticChecks")) {
            boolean decided = wanted.path("holds").isBoolean();
            if (decided && KINDS.containsKey(wanted.path("kind").asString(""))) {
                take(left, check -> isCheck(wanted, check), score("arithmetic checks"), where + brief(wanted, "claim"));
            }
            if (decided && !wanted.path("holds").asBoolean()) {
                take(
                        wrongs,
                        check -> isCheck(wanted, check),
                        score("arithmetic faults"),
                        where + brief(wanted, "claim"));
            }
        }
        wrongs.forEach(check -> score("arithmetic faults").wrong(where + check));
    }

    private static boolean isCheck(JsonNode wanted, Check found) {
        var numbers = numbers(
                wanted.path("claim").asString() + " " + wanted.path("computed").asString());
        var foundNumbers = numbers(found.claim() + " " + found.computed());
        foundNumbers.retainAll(numbers);
        return KINDS.getOrDefault(wanted.path("kind").asString(""), Set.of())
                        .contains(found.kind().name())
                && found.lines().stream().anyMatch(Gold.lines(wanted)::contains)
                && Boolean.valueOf(wanted.path("holds").asBoolean()).equals(found.holds())
                && foundNumbers.size() >= Math.min(2, numbers.size());
    }

    private static <T> void take(List<T> left, Predicate<T> fits, Score score, String wanted) {
        var found = left.stream().filter(fits).findFirst();
        if (found.isPresent()) {
            left.remove(found.get());
            score.right();
        } else {
            score.missed(wanted);
        }
    }

    private static Set<String> numbers(String text) {
        return DIGITS.matcher(text)
                .results()
                .map(match -> match.group().replaceAll("\\D", "").replaceFirst("^0+(?=\\d)", ""))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Optional<String> number(JsonNode node) {
        return Gold.textOf(node).map(BigDecimal::new).map(Scorer::plain);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String plain(String text) {
        return text.replaceAll("[*_]", "").replaceAll("\\s+", " ").strip();
    }

    private static String bare(String label) {
        return label.replaceAll("[.\\s]+$", "");
    }

    private static String brief(JsonNode wanted, String part) {
        return Gold.lines(wanted) + " " + wanted.path(part).asString();
    }

    /// The share of the words of the shorter text that are in the other.
    private static double overlap(String one, String other) {
        var words = words(one);
        var others = words(other);
        var common = new HashSet<>(words);
        common.retainAll(others);
        int shorter = Math.min(words.size(), others.size());
        return shorter == 0 ? 0 : (double) common.size() / shorter;
    }

    private static Set<String> words(String text) {
        return Stream.of(plain(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\d,.%/]+"))
                .map(word -> word.replaceAll("[.,]+$", ""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
