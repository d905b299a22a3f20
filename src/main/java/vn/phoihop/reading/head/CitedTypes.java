package vn.phoihop.reading.head;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What a citation may call a document: the kinds of document, and a few words wider than they are.
final class CitedTypes {

    private static final List<Lexicon.Type> NAMES = Stream.concat(
                    Lexicon.types().stream().filter(type -> !type.regimes().equals("C")),
                    Stream.of(
                                    "Văn bản",
                                    "Thông tư liên bộ",
                                    "Nghị quyết liên tịch",
                                    "Kết luận thanh tra",
                                    "Thông báo số",
                                    "Công hàm")
                            .map(name -> new Lexicon.Type(name, Fold.of(name), List.of(), "S")))
            .sorted(Comparator.comparingInt(
                    (Lexicon.Type type) -> -type.folded().length()))
            .toList();

    private CitedTypes() {}

    /// The longer names first.
    static List<Lexicon.Type> names() {
        return NAMES;
    }
}
