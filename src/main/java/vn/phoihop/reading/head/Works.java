package vn.phoihop.reading.head;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The cited documents, found again by symbol, by number alone, or by name.
final class Works {

    private final List<Work> all = new ArrayList<>();
    private final Map<String, List<Work>> byKey = new HashMap<>();
    private final Map<String, List<Work>> byNumber = new HashMap<>();

    /// Joins a mention to the document it names, or begins a new one.
    void add(Mention mention) {
        var bucket = byKey.computeIfAbsent(key(mention), any -> new ArrayList<>());
        for (var work : bucket) {
            if (work.isNamedBy(mention)) {
                work.add(mention);
                return;
            }
        }
        var work = new Work(mention);
        all.add(work);
        bucket.add(work);
        var symbol = mention.symbol();
        if (symbol != null && symbol.number() != null) {
            byNumber.computeIfAbsent(plain(symbol.number()), any -> new ArrayList<>())
                    .add(work);
        }
    }

    /// The documents with symbols that have this number, in order of their first mention.
    List<Work> numbered(String number) {
        return byNumber.getOrDefault(plain(number), List.of());
    }

    List<Work> all() {
        return all;
    }

    List<Work> inOrder() {
        return all.stream().sorted(Comparator.comparingInt(Work::firstLine)).toList();
    }

    private static String key(Mention mention) {
        var symbol = mention.symbol();
        return symbol == null ? "named " + orEmpty(mention.type()) : Work.key(symbol);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String plain(String number) {
        int start = 0;
        while (start < number.length() - 1 && number.charAt(start) == '0') {
            start++;
        }
        return number.substring(start);
    }
}
