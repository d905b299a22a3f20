package vn.phoihop.reading.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Judges the labels of parts: whether they exhaust a whole (`nam` and `nữ`), or may overlap (`nữ`, `đảng viên`).
public final class Labelling {

    private static final Lexicon LEXICON = Lexicon.shipped();

    private Labelling() {}

    /// Whether the labels of the parts are one of the known divisions of a whole, each label used once.
    public static boolean isDivision(List<Statement> parts) {
        var names = parts.stream().map(PartList::name).toList();
        return LEXICON.closed().stream().anyMatch(division -> covers(division, names));
    }

    private static boolean covers(Set<String> division, List<String> names) {
        if (division.size() != names.size()) {
            return false;
        }
        var left = new HashSet<>(names);
        for (var label :
                division.stream().sorted((a, b) -> b.length() - a.length()).toList()) {
            var found = left.stream().filter(name -> mentions(name, label)).findFirst();
            if (found.isEmpty()) {
                return false;
            }
            left.remove(found.get());
        }
        return true;
    }

    private static boolean mentions(String name, String label) {
        return (" " + name + " ").contains(" " + label + " ");
    }

    /// Whether the last part is what remains (`còn lại 5 hộ`): then nothing is left out.
    public static boolean isCompleted(List<Statement> parts) {
        var last = parts.getLast();
        int from = last.quantity().from();
        for (int i = Math.max(0, from - 4); i < from; i++) {
            if (LEXICON.at(Sense.REST, last.prose().tokens(), i) != null
                    && !last.prose().token(i).isWord("khác")) {
                return parts.size() > 1;
            }
        }
        return false;
    }

    /// Whether a statement says how many came in (`tiếp nhận 96 kiến nghị`).
    public static boolean isReceived(Statement statement) {
        return mentions(Folding.foldAll(statement.label()), Sense.RECEIVED);
    }

    /// Whether a statement says how many were dealt with (`đã trả lời 72 kiến nghị`).
    public static boolean isHandled(Statement statement) {
        return mentions(Folding.foldAll(statement.label()), Sense.HANDLED);
    }

    /// Whether a label names a property that several parts may share.
    public static boolean mayOverlap(List<Statement> parts) {
        return parts.stream().map(PartList::name).anyMatch(name -> mentions(name, Sense.PEOPLE));
    }

    private static boolean mentions(String name, Sense sense) {
        var words = Tokens.of(name);
        for (int i = 0; i < words.size(); i++) {
            if (LEXICON.at(sense, words, i) != null) {
                return true;
            }
        }
        return false;
    }
}
