package vn.phoihop.protection;

import java.util.List;

/// A text without what names, reaches or identifies a person, and what was taken out of it. A taken place shows as
/// `[…]`, so that a reader sees that something stood there.
public record Redaction(String text, List<PersonalDataFound> taken) {

    private static final String GAP = "[…]";

    public Redaction {
        taken = List.copyOf(taken);
    }

    /// Takes everything out that is found.
    public static Redaction of(String text) {
        return of(text, PersonalDataFinder.find(text));
    }

    /// Takes out these findings, which are in the order of the text.
    public static Redaction of(String text, List<PersonalDataFound> findings) {
        var rest = new StringBuilder();
        int from = 0;
        for (var found : findings) {
            rest.append(text, from, found.from()).append(GAP);
            from = found.to();
        }
        return new Redaction(rest.append(text, from, text.length()).toString(), findings);
    }

    public boolean isClean() {
        return taken.isEmpty();
    }
}
