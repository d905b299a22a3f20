package vn.phoihop.reading.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.phoihop.reading.Finding;
import vn.phoihop.reading.Severity;
import vn.phoihop.reading.text.Passage;

/// Finds terms and names of places that were misread when a page was turned into text: known slips, terms with one
/// wrong mark, and a province whose name stands right elsewhere in the same text.
final class Misreadings {

    private static final int LONGEST = 5;
    private static final Map<String, String> SLIPS = slips();
    private static final Map<String, List<Syllable>> TERMS = terms();
    private static final Map<String, Set<String>> BEGINNINGS = beginnings();
    private static final Set<String> PAIRS = pairs();
    private static final List<List<Syllable>> PLACES =
            Vocabulary.lines("places.txt").stream().map(Syllable::in).toList();

    private final List<Spelt> passages;
    private final List<Finding> findings = new ArrayList<>();

    private Misreadings(List<Spelt> passages) {
        this.passages = passages;
    }

    static List<Finding> of(List<Spelt> passages) {
        return new Misreadings(passages).findings();
    }

    private List<Finding> findings() {
        var provinces = new HashSet<String>();
        for (var passage : passages) {
            collectPlaces(passage.syllables(), provinces);
        }
        for (var passage : passages) {
            var read = passage.syllables();
            for (int i = 0; i < read.size(); i++) {
                i += slipOrTerm(passage.passage(), read, i);
            }
            misreadPlaces(passage.passage(), read, provinces);
        }
        return findings;
    }

    /// Returns how many more syllables were dealt with.
    private int slipOrTerm(Passage passage, List<Syllable> read, int at) {
        if (at + 1 >= read.size() || !mayBegin(read.get(at), read.get(at + 1))) {
            return 0;
        }
        for (int length = Math.min(LONGEST, read.size() - at); length >= 2; length--) {
            var words = read.subList(at, at + length);
            if (!isOneRun(words)) {
                continue;
            }
            var meant = SLIPS.get(sounds(words));
            if (meant != null) {
                report(passage, words, meant);
                return length - 1;
            }
            var term = TERMS.get(letters(words));
            if (term != null) {
                if (isMisread(words, term) && !isExplained(read, at, length)) {
                    report(passage, words, written(term));
                }
                return length - 1;
            }
        }
        return 0;
    }

    /// One syllable differs, in its marks only, and no capital says that a new name begins there.
    private static boolean isMisread(List<Syllable> words, List<Syllable> term) {
        int different = 0;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (!word.sound().equals(term.get(i).sound())) {
                different++;
                boolean name = word.isCapitalised() && !word.isAllCapitals() && i > 0;
                boolean foreign = isBare(word) && !word.isAllCapitals() && words.size() == 2;
                if (name || foreign) {
                    return false;
                }
            }
        }
        return different == 1;
    }

    /// Without any mark it may be a name or a foreign word.
    private static boolean isBare(Syllable word) {
        return word.sound().equals(word.letters());
    }

    /// `bảo đảm báo cáo` holds `đảm báo`, but both halves belong to a neighbour.
    private static boolean isExplained(List<Syllable> read, int at, int length) {
        boolean before = at > 0 && read.get(at).joined() && isPair(read.get(at - 1), read.get(at));
        int last = at + length - 1;
        boolean after =
                last + 1 < read.size() && read.get(last + 1).joined() && isPair(read.get(last), read.get(last + 1));
        return before || after;
    }

    private static boolean isPair(Syllable first, Syllable second) {
        return PAIRS.contains(first.sound() + " " + second.sound());
    }

    /// `tỉnh Đấu Nông` in a text that also names Đắk Nông.
    private void misreadPlaces(Passage passage, List<Syllable> read, Set<String> provinces) {
        for (int i = 1; i + 1 < read.size(); i++) {
            var words = read.subList(i, i + 2);
            if (!read.get(i - 1).sound().equals("tinh\u0309") || !isName(words)) {
                continue;
            }
            for (var place : PLACES) {
                boolean near = place.size() == 2 && isNear(words, place) && provinces.contains(sounds(place));
                if (near && !SLIPS.containsKey(sounds(words)) && timesWritten(sounds(words)) == 1) {
                    report(passage, words, written(place));
                }
            }
        }
    }

    private static boolean isName(List<Syllable> words) {
        return words.getFirst().isCapitalised()
                && words.getLast().isCapitalised()
                && words.getLast().joined();
    }

    private static boolean isNear(List<Syllable> words, List<Syllable> place) {
        if (sounds(words).equals(sounds(place))) {
            return false;
        }
        boolean first = words.getFirst().sound().equals(place.getFirst().sound());
        boolean last = words.getLast().sound().equals(place.getLast().sound());
        var other = first ? words.getLast() : words.getFirst();
        var meant = first ? place.getLast() : place.getFirst();
        return (first || last)
                && other.letters().length() == meant.letters().length()
                && differences(other.letters(), meant.letters()) <= 1
                && PLACES.stream().noneMatch(known -> sounds(known).equals(sounds(words)));
    }

    private static int differences(String one, String other) {
        int differences = 0;
        for (int i = 0; i < one.length(); i++) {
            differences += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differences;
    }

    private long timesWritten(String sounds) {
        return passages.stream()
                .map(Spelt::syllables)
                .flatMap(read ->
                        IntStream.range(0, Math.max(0, read.size() - 1)).mapToObj(i -> sounds(read.subList(i, i + 2))))
                .filter(sounds::equals)
                .count();
    }

    private static void collectPlaces(List<Syllable> read, Set<String> provinces) {
        for (int i = 0; i + 1 < read.size(); i++) {
            if (read.get(i).isCapitalised() && isName(read.subList(i, i + 2))) {
                provinces.add(sounds(read.subList(i, i + 2)));
            }
        }
    }

    private void report(Passage passage, List<Syllable> words, String meant) {
        int start = words.getFirst().start();
        var found = passage.text().substring(start, words.getLast().end());
        var suggestion = words.getFirst().isAllCapitals() ? meant.toUpperCase(Locale.ROOT) : meant;
        findings.add(Finding.of(
                "misread-term", Severity.NOTICE, passage.lineAt(start), found, suggestion, found, suggestion));
    }

    private static boolean isOneRun(List<Syllable> words) {
        return words.stream().skip(1).allMatch(Syllable::joined);
    }

    private static String sounds(List<Syllable> words) {
        return String.join(" ", words.stream().map(Syllable::sound).toList());
    }

    private static String letters(List<Syllable> words) {
        return String.join(" ", words.stream().map(Syllable::letters).toList());
    }

    private static String written(List<Syllable> words) {
        return String.join(" ", words.stream().map(Syllable::written).toList());
    }

    private static Map<String, String> slips() {
        var slips = new HashMap<String, String>();
        for (var line : Vocabulary.lines("slips.txt")) {
            var sides = line.split(" = ", 2);
            slips.put(sounds(Syllable.in(sides[0])), sides[1]);
        }
        return Map.copyOf(slips);
    }

    private static Map<String, List<Syllable>> terms() {
        var terms = new HashMap<String, List<Syllable>>();
        for (var line : Vocabulary.lines("terms.txt")) {
            var words = Syllable.in(line);
            terms.put(letters(words), words);
        }
        return Map.copyOf(terms);
    }

    /// The first two syllables of every term and slip, without marks: most words of a text begin none.
    private static Map<String, Set<String>> beginnings() {
        var beginnings = new HashMap<String, Set<String>>();
        Stream.concat(
                        TERMS.values().stream(),
                        Vocabulary.lines("slips.txt").stream().map(Syllable::in))
                .forEach(words -> beginnings
                        .computeIfAbsent(words.getFirst().letters(), first -> new HashSet<>())
                        .add(words.get(1).letters()));
        return beginnings;
    }

    private static boolean mayBegin(Syllable first, Syllable second) {
        return second.joined()
                && BEGINNINGS.getOrDefault(first.letters(), Set.of()).contains(second.letters());
    }

    private static Set<String> pairs() {
        var pairs = new HashSet<String>();
        for (var term : TERMS.values()) {
            for (int i = 0; i + 1 < term.size(); i++) {
                pairs.add(term.get(i).sound() + " " + term.get(i + 1).sound());
            }
        }
        Vocabulary.lines("words.txt").forEach(line -> pairs.add(sounds(Syllable.in(line))));
        return Set.copyOf(pairs);
    }
}
