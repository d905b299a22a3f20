package vn.phoihop.reading.figures;

import java.util.Set;

/// Decides about numbers that the vocabulary leaves open: without a unit, or with a unit of time.
final class Bare {

    private static final Set<String> PERIOD =
            Set.of("đầu", "cuối", "qua", "gần", "tới", "tiếp", "đến", "trước", "sau", "liên", "liền", "này", "kế");
    private static final Set<String> REVIEW = Set.of("sơ", "tổng", "định", "kỳ", "kết");

    private Bare() {}

    /// A number without a unit is stated if `:`, `là`, `đạt` or the like leads to it and nothing but a break
    /// follows.
    static boolean isStated(Statement statement) {
        var prose = statement.prose();
        var quantity = statement.quantity();
        if (quantity.shape() == Quantity.Shape.FRACTION || quantity.numeral().decimals() > 0) {
            return !statement.label().isBlank();
        }
        var before = prose.token(quantity.from() - 1);
        boolean led = before.isMark(':')
                || before.isWord("là")
                || before.isWord("đạt")
                || before.isWord("được")
                || before.isWord("có");
        var after = prose.token(quantity.to());
        boolean ends = after.kind() == Token.Kind.MARK && !after.isMark('-') && !after.isMark('/');
        return led && ends && !statement.label().isBlank() && quantity.number() > 1;
    }

    /// `Sơ kết 02 năm thực hiện`, `định kỳ 06 tháng`, but not `06 tháng đầu năm`, `trong 03 năm qua`.
    static boolean isDuration(Statement statement) {
        var prose = statement.prose();
        var quantity = statement.quantity();
        if (PERIOD.contains(prose.token(quantity.to()).word())
                || prose.token(quantity.to()).isNumber()) {
            return false;
        }
        var first = prose.token(quantity.from() - 1).word();
        boolean months = quantity.unit() != null && !quantity.unit().name().equals("năm");
        boolean reviewed = months ? first.equals("kỳ") : REVIEW.contains(first);
        boolean carried = prose.token(quantity.to()).isWord("thực")
                || prose.token(quantity.to()).isWord("triển");
        return reviewed || carried;
    }
}
