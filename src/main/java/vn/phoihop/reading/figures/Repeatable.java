package vn.phoihop.reading.figures;

import java.util.Set;
import java.util.StringJoiner;
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
        var unit = statement.quantity().unit();
        var context = unit == null || !isExact(statement) ? null : context(statement);
        if (unit == null || context == null) {
            return null;
        }
        return unit.name() + " " + Folding.foldAll(statement.noun()) + (context.isEmpty() ? "" : " (" + context + ")");
    }

    private static boolean isExact(Statement statement) {
        var quantity = statement.quantity();
        boolean listed = statement.prose().sentenceStart(quantity.number()) == 0
                && !Items.bullet(statement.prose()).isEmpty();
        return !quantity.isPercent()
                && !quantity.spelt()
                && quantity.shape() != Quantity.Shape.RANGE
                && quantity.numeral().value().intValue() >= 10
                && Tokens.of(statement.noun()).size() >= FEWEST_WORDS
                && !listed;
    }

    /// The names and years of the sentence up to the number; null if it speaks of plans or other times.
    private static @Nullable String context(Statement statement) {
        var prose = statement.prose();
        int number = statement.quantity().number();
        int start = prose.sentenceStart(number);
        var names = new StringJoiner(" ");
        for (int i = start; i < statement.to() && i < prose.size(); i++) {
            var token = prose.token(i);
            if (OTHER_TIMES.contains(token.word())) {
                return null;
            }
            boolean name = token.isWord() && token.capital() && i > start && i < number;
            if (name || (token.isNumber() && prose.quantityAt(i) == null)) {
                names.add(token.word());
            }
        }
        return names.toString();
    }
}
