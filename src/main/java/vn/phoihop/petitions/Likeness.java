package vn.phoihop.petitions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.phoihop.registry.symbols.Folded;

/// How alike two wordings are: the share of the words they have in common, from 0 to 1, without regard to diacritics,
/// case, order and the words every petition begins with. It only proposes; a person decides.
final class Likeness {

    /// From here on two wordings are proposed as one petition.
    static final double SAME = 0.5;

    private static final Set<String> EMPTY = Set.copyOf(List.of(
            ("cu tri de nghi kien nghi phan anh uy ban nhan dan hoi dong cac cap co quan chuc nang quan tam som xem xet "
                            + "chi dao giai quyet tinh xa phuong va cua cho cac de tai tren dia ban theo voi duoc hien nay "
                            + "nganh la mot so can phai da dang bi khong co nhung nhieu trong ve tu den")
                    .split(" ", -1)));

    private Likeness() {}

    static double of(String one, String other) {
        return of(words(one), words(other));
    }

    private static double of(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var isFirstSmall = one.size() <= other.size();
        var small = isFirstSmall ? one : other;
        var large = isFirstSmall ? other : one;
        var common = small.stream().filter(large::contains).count();
        return 2.0 * common / (one.size() + other.size());
    }

    /// Words and pairs of neighbouring words: Vietnamese words are mostly two syllables.
    private static Set<String> words(String text) {
        var all = new HashSet<String>();
        var before = "";
        for (var word : Folded.of(text).words().split(" ", -1)) {
            if (EMPTY.contains(word) || word.length() < 2) {
                before = "";
                continue;
            }
            all.add(word);
            if (!before.isEmpty()) {
                all.add(before + " " + word);
            }
            before = word;
        }
        return all;
    }

    /// Puts together what is alike, in the order given; only groups of two or more. Pairs are looked for through the
    /// words they share, so that many texts do not mean all pairs.
    static <T> List<List<T>> groups(Map<T, String> texts) {
        var words = new LinkedHashMap<T, Set<String>>();
        texts.forEach((thing, text) -> words.put(thing, words(text)));
        var places = new HashMap<String, List<T>>();
        var heads = new HashMap<T, T>();
        words.forEach((thing, own) -> {
            heads.put(thing, alike(thing, own, words, places, heads));
            own.forEach(word ->
                    places.computeIfAbsent(word, each -> new ArrayList<>()).add(thing));
        });
        var groups = new LinkedHashMap<T, List<T>>();
        words.keySet()
                .forEach(thing -> groups.computeIfAbsent(heads.getOrDefault(thing, thing), each -> new ArrayList<>())
                        .add(thing));
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    /// The first of the group this one belongs to; itself when it is like none before it.
    private static <T> T alike(
            T thing, Set<String> own, Map<T, Set<String>> words, Map<String, List<T>> places, Map<T, T> heads) {
        var best = thing;
        var most = SAME;
        var looked = new HashSet<T>();
        for (var word : own) {
            for (var other : places.getOrDefault(word, List.of())) {
                if (looked.add(other)) {
                    var likeness = of(own, words.getOrDefault(other, Set.of()));
                    if (likeness >= most) {
                        most = likeness;
                        best = heads.getOrDefault(other, other);
                    }
                }
            }
        }
        return best;
    }
}
