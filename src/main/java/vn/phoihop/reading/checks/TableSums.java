package vn.phoihop.reading.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Check.Kind;
import vn.phoihop.reading.figures.Table;
import vn.phoihop.reading.figures.Table.Row;

/// Totals of the rows and columns of tables.
///
/// A share in a row whose total is wrong is left alone: it is the same fault.
///
/// A table is understood when most of its sums come out; then one that does not is a finding.
final class TableSums {

    private static final Set<String> NO_SUMS = Set.of(
            "%", "tỷ lệ", "tỉ lệ", "bình quân", "năng suất", "đơn giá", "so với", "stt", "mức", "chỉ số", "hệ số");

    private final Table table;
    private final List<Verdict> verdicts = new ArrayList<>();

    private TableSums(Table table) {
        this.table = table;
    }

    static List<Verdict> of(List<Table> tables) {
        var verdicts = new ArrayList<Verdict>();
        for (var table : tables) {
            var sums = new TableSums(table);
            sums.columns();
            sums.rows();
            var wrong = sums.verdicts.stream()
                    .filter(verdict -> verdict.finding().isPresent())
                    .map(verdict -> verdict.check().lines())
                    .toList();
            verdicts.addAll(sums.verdicts);
            TableShares.of(table).stream()
                    .filter(share -> !wrong.contains(share.check().lines()))
                    .forEach(verdicts::add);
        }
        return verdicts;
    }

    /// A printed total and the cells it must be the sum of.
    private record Sum(Row row, int column, String what, BigDecimal total, List<BigDecimal> parts, BigDecimal step) {
        BigDecimal sum() {
            return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        boolean isExact() {
            var slack = step.compareTo(BigDecimal.ONE) < 0
                    ? step.multiply(BigDecimal.valueOf(parts.size() + 1L))
                            .movePointLeft(1)
                            .multiply(BigDecimal.valueOf(5))
                    : BigDecimal.ZERO;
            return sum().subtract(total).abs().compareTo(slack) <= 0;
        }
    }

    private int width() {
        return table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    private boolean adds(int column) {
        var head = table.head(column).toLowerCase(Locale.ROOT);
        boolean percent = table.rows().stream()
                .anyMatch(row ->
                        column < row.cells().size() && row.cells().get(column).contains("%"));
        boolean label = head.equals("tt") || (column == 0 && head.isBlank());
        return !percent && !label && NO_SUMS.stream().noneMatch(head::contains);
    }

    static boolean isTotal(String name) {
        var folded = name.toLowerCase(Locale.ROOT).strip();
        return folded.startsWith("tổng")
                || folded.startsWith("cộng")
                || folded.equals("toàn tỉnh")
                || folded.equals("toàn huyện");
    }

    static @Nullable BigDecimal value(Row row, int column) {
        var cell = column < row.numbers().size() ? row.numbers().get(column) : null;
        return cell == null ? null : cell.numeral().value();
    }

    /// What a row adds: nothing for an empty cell, null for words.
    private static @Nullable BigDecimal added(Row row, int column) {
        var value = value(row, column);
        boolean empty =
                column >= row.cells().size() || row.cells().get(column).chars().noneMatch(Character::isLetterOrDigit);
        return value == null && empty ? BigDecimal.ZERO : value;
    }

    private void columns() {
        for (int i = 0; i < table.rows().size(); i++) {
            if (isTotal(table.rows().get(i).name())) {
                var body = body(i);
                var main = body.stream().filter(TableSums::isMain).toList();
                var sums = sums(table.rows().get(i), body);
                var mains = main.size() < 2 || main.size() == body.size()
                        ? List.<Sum>of()
                        : sums(table.rows().get(i), main);
                judge(exact(mains) > exact(sums) ? mains : sums, !main.isEmpty());
            }
        }
    }

    private static long exact(List<Sum> sums) {
        return sums.stream().filter(Sum::isExact).count();
    }

    /// The rows above a total at the bottom, or below a total on top.
    private List<Row> body(int total) {
        var rows = table.rows();
        int from = total;
        while (from > 0 && !isTotal(rows.get(from - 1).name())) {
            from--;
        }
        if (from < total) {
            return rows.subList(from, total);
        }
        int to = total + 1;
        while (to < rows.size() && !isTotal(rows.get(to).name())) {
            to++;
        }
        return rows.subList(total + 1, to);
    }

    /// Whether the row is numbered with a Roman numeral or a letter, above rows of its own.
    private static boolean isMain(Row row) {
        var label = row.cells().isEmpty() ? "" : row.cells().getFirst();
        return !label.isEmpty() && label.chars().allMatch(c -> "IVXABCD".indexOf(c) >= 0);
    }

    private List<Sum> sums(Row total, List<Row> body) {
        var sums = new ArrayList<Sum>();
        for (int column = 1; column < width() && body.size() > 1; column++) {
            var printed = value(total, column);
            if (printed == null || !adds(column)) {
                continue;
            }
            int at = column;
            var parts = body.stream().map(row -> added(row, at)).toList();
            if (parts.stream().allMatch(part -> part != null)) {
                var kept = parts.stream()
                        .flatMap(part -> part == null ? Stream.empty() : Stream.of(part))
                        .toList();
                sums.add(new Sum(total, column, table.head(column), printed, kept, step(body, total, column)));
            }
        }
        return sums;
    }

    private static BigDecimal step(List<Row> body, Row total, int column) {
        var step = BigDecimal.ONE;
        for (var row : IntStream.rangeClosed(0, body.size())
                .mapToObj(i -> i < body.size() ? body.get(i) : total)
                .toList()) {
            var cell = column < row.numbers().size() ? row.numbers().get(column) : null;
            step = cell == null ? step : step.min(cell.numeral().step());
        }
        return step;
    }

    /// Sums of one row: those that fail are findings if another comes out, or if the table is flat and they are near.
    private void judge(List<Sum> sums, boolean nested) {
        long exact = exact(sums);
        for (var sum : sums) {
            double distance = Amounts.distance(sum.total(), sum.sum());
            boolean sure = exact > 0 ? distance < 0.6 : !nested && distance < 0.25 && sums.size() == 1;
            verdicts.add(verdict(sum, sure));
        }
    }

    /// Columns named as the total of the others: when most rows come out, the others are wrong.
    private void rows() {
        for (int column = 1; column < width(); column++) {
            if (!isTotal(table.head(column)) || !adds(column)) {
                continue;
            }
            int total = column;
            var parts = IntStream.range(1, width())
                    .filter(i -> i != total && adds(i) && !isTotal(table.head(i)) && hasNumbers(i))
                    .boxed()
                    .toList();
            var sums = parts.size() < 2 ? List.<Sum>of() : acrossRows(total, parts);
            long exact = exact(sums);
            if (exact >= 2 && exact * 10 >= sums.size() * 6L) {
                sums.forEach(sum -> verdicts.add(verdict(sum, true)));
            }
        }
    }

    private boolean hasNumbers(int column) {
        return table.rows().stream().anyMatch(row -> value(row, column) != null);
    }

    private List<Sum> acrossRows(int total, List<Integer> parts) {
        var sums = new ArrayList<Sum>();
        for (var row : table.rows()) {
            var printed = value(row, total);
            var values = new ArrayList<BigDecimal>();
            for (int part : parts) {
                var value = added(row, part);
                if (value != null) {
                    values.add(value);
                }
            }
            if (printed != null && values.size() == parts.size()) {
                sums.add(new Sum(row, total, row.name(), printed, values, step(List.of(), row, total)));
            }
        }
        return sums;
    }

    private static Verdict verdict(Sum sum, boolean sure) {
        var claim = sum.row().name() + ", " + sum.what() + ": " + Words.of(sum.total());
        var computed =
                String.join("+", sum.parts().stream().map(Amounts::plain).toList()) + " = " + Amounts.plain(sum.sum());
        var lines = List.of(sum.row().line());
        if (sum.isExact()) {
            return Verdict.holds(Kind.SUM, claim, computed, lines);
        }
        if (!sure) {
            return Verdict.undecided(Kind.SUM, claim, computed, lines);
        }
        var text = String.join(" | ", sum.row().cells());
        var fault = new Verdict.Fault("table-total", false, sum.row().line(), text, Words.of(sum.sum()));
        return Verdict.fails(
                Kind.SUM,
                fault,
                claim,
                computed,
                lines,
                sum.row().name(),
                sum.what(),
                Words.of(sum.sum()),
                Words.of(sum.total()));
    }
}
