package vn.phoihop.protection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Finds what names, reaches or identifies a person in a Vietnamese text, with or without diacritics, composed or not.
///
/// What an office says about itself is no finding: numbers and dates of documents, money, the hotline, the address of
/// an authority, and whoever holds a public office and is named with it.
public final class PersonalDataFinder {

    private PersonalDataFinder() {}

    /// What was found, in the order of the text and without overlaps.
    public static List<PersonalDataFound> find(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        var bare = Bare.of(text);
        var all = new ArrayList<Span>();
        Numbers.find(bare, all);
        Addresses.find(bare, all);
        Names.find(bare, all);
        return apart(all).stream().map(span -> bare.found(span)).toList();
    }

    /// Whether any of these texts holds something.
    public static boolean isIn(Collection<String> texts) {
        return texts.stream().anyMatch(text -> !find(text).isEmpty());
    }

    /// Of two that overlap, the longer stays.
    private static List<Span> apart(List<Span> all) {
        all.sort(Comparator.comparingInt(Span::from)
                .thenComparing(Comparator.comparingInt(Span::to).reversed()));
        var kept = new ArrayList<Span>();
        for (var span : all) {
            if (kept.isEmpty() || span.from() >= kept.getLast().to()) {
                kept.add(span);
            } else if (span.length() > kept.getLast().length()) {
                kept.set(kept.size() - 1, span);
            }
        }
        return kept;
    }
}
