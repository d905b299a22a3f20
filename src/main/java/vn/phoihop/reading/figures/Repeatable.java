package vn.phoihop.reading.figures;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names what a statement counts so exactly that another statement of the same name must give the same number.
public final class Repeatable {

    private static final int FEWEST_WORDS = 4;
    private static final Set<String> OTHER_TIMES = Set.of(
            "kế", "hoạch", "cùng", "kỳ", "giao", "dự", "kiến", "phấn", "đấu", "quý", "giai", "đoạn", "mục", "tiêu",
            "chỉ", "thêm", "mới", "mỗi", "trước");

    private Repeatable() {}

    /// The unit and the words behind it, with the names and years of the sentence up to the number; null where they
    /// say too little, or speak of plans and other times.
    public static @Nullable String subject(Statement statement) {
        var quantity = statement.quantity();
        var noun = Tokens.of(statement.noun());
        boolean plain = quantity.unit() != null
                && !quantity.isPercent()
                && !quantity.spelt()
                && quantity.shape() != Quantity.Shape.RANGE;
        if (!plain
                || noun.size() < FEWEST_WORDS
                || quantity.unit() == null
                || quantity.numeral().value().intValue() < 10) {
            return null;
        }
        var prose = statement.prose();
        var names = new StringBuilder();
        int start = prose.sentenceStart(quantity.number());
        for (int i = start; i < statement.to() && i < prose.size(); i++) {
            var token = prose.token(i);
            if (OTHER_TIMES.contains(token.word())) {
                return null;
            }
            boolean name = token.isWord() && token.capital() && i > start && i < quantity.number();
            boolean number = token.isNumber() && prose.quantityAt(i) == null;
            if (name || number) {
                names.append(' ').append(token.word());
            }
        }
        boolean listed = start == 0 && !Items.bullet(prose).isEmpty();
        return listed
                ? null
                : quantity.unit().name() + " " + Folding.foldAll(statement.noun())
                        + (names.isEmpty() ? "" : " (" + names.substring(1) + ")");
    }
}
