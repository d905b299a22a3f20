package vn.phoihop.reports.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.phoihop.typesetting.Block;
import vn.phoihop.typesetting.Text;

@DisplayName("The words of a figure")
class WordingTests {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages/reports", java.util.Locale.ROOT);

    private static Figured figure(String code, String unit, long value, @Nullable Long before) {
        return figure(code, unit, 0, Long.toString(value), before == null ? null : Long.toString(before), List.of());
    }

    private static Figured figure(
            String code, String unit, int decimals, String value, @Nullable String before, List<Figured.Piece> pieces) {
        return new Figured(
                code,
                "Chỉ tiêu",
                unit,
                decimals,
                new BigDecimal(value),
                before == null ? null : new BigDecimal(before),
                1,
                1,
                LocalDate.of(2023, 12, 15),
                LocalDate.of(2024, 6, 14),
                pieces,
                List.of());
    }

    private static String said(String mark, Figured... figures) {
        return wording(figures).printed(Mark.of(mark)).orElse("");
    }

    private static Wording wording(Figured... figures) {
        var all = new HashMap<String, Figured>();
        for (var figure : figures) {
            all.put(figure.code(), figure);
        }
        var book = new Book("", "", "cùng kỳ năm 2023", all, Map.of(), List.of(), Map.of());
        return new Wording(book, (key, parts) -> MessageFormat.format(WORDS.getString(key), parts));
    }

    @Test
    void areThoseOfTheReportOfAnGiang() {
        assertThat(said("phần: TT-05/TT-06", figure("TT-05", "", 149, null), figure("TT-06", "", 156, null)))
                .isEqualTo("149/156");
        assertThat(said("tỷ lệ: TT-05/TT-06", figure("TT-05", "", 149, null), figure("TT-06", "", 156, null)))
                .isEqualTo("95,51%");
        assertThat(said("so sánh: LD-08", figure("LD-08", "lao động", 11_680, 6_618L)))
                .isEqualTo("tăng 76,5% (5.062 lao động) so với cùng kỳ năm 2023");
        assertThat(said("so sánh: LD-06", figure("LD-06", "trường hợp", 23_539, 14_413L)))
                .isEqualTo("tăng 63,3% (9.126 trường hợp) so với cùng kỳ năm 2023");
        assertThat(said("so sánh: LD-07", figure("LD-07", "lao động", 435, 195L)))
                .isEqualTo("tăng 123,1% (240 lao động) so với cùng kỳ năm 2023");
    }

    @Test
    void sayWhatFellWhatStayedAndWhatCannotBeCompared() {
        assertThat(said("so sánh: YT-01", figure("YT-01", "ca", 752, 2_136L)))
                .isEqualTo("giảm 64,8% (1.384 ca) so với cùng kỳ năm 2023");
        assertThat(said("so sánh: YT-01", figure("YT-01", "ca", 12, 12L))).isEqualTo("bằng cùng kỳ năm 2023");
        assertThat(said("so sánh: YT-01", figure("YT-01", "ca", 12, null)))
                .isEqualTo("chưa có số liệu cùng kỳ năm 2023 để so sánh");
        assertThat(said("so sánh: YT-01", figure("YT-01", "ca", 12, 0L)))
                .isEqualTo("tăng 12 ca so với cùng kỳ năm 2023 (khi đó không phát sinh)");
    }

    @Test
    void tellTheChangeOfAPercentageInPoints() {
        assertThat(said("so sánh: TT-07", figure("TT-07", "%", 2, "95.5128", "90.2", List.of())))
                .isEqualTo("tăng 5,31 điểm phần trăm so với cùng kỳ năm 2023");
        assertThat(said("so sánh: TT-07", figure("TT-07", "%", 1, "90.22", "90.18", List.of())))
                .isEqualTo("bằng cùng kỳ năm 2023");
        assertThat(said("so sánh: TT-07", figure("TT-07", "%", 2, "0.5", "0", List.of())))
                .isEqualTo("tăng 0,5 điểm phần trăm so với cùng kỳ năm 2023");
    }

    @Test
    void neverCallAChangeNothingNorARemainderNone() {
        assertThat(said("so sánh: HS-01", figure("HS-01", "hồ sơ", 100_003, 100_000L)))
                .isEqualTo("tăng 0,003% (3 hồ sơ) so với cùng kỳ năm 2023");
        assertThat(said("so sánh: HS-01", figure("HS-01", "hồ sơ", 1, 20_000L)))
                .isEqualTo("giảm 99,995% (19.999 hồ sơ) so với cùng kỳ năm 2023");
        assertThat(said("so sánh: HS-01", figure("HS-01", "hồ sơ", 0, 40L)))
                .isEqualTo("giảm 100% (40 hồ sơ) so với cùng kỳ năm 2023");
        assertThat(said("tỷ lệ: A/B", figure("A", "", 19_999, null), figure("B", "", 20_000, null)))
                .isEqualTo("99,995%");
        assertThat(said("tỷ lệ: A/B", figure("A", "", 1, null), figure("B", "", 50_000, null)))
                .isEqualTo("0,002%");
        assertThat(said("tỷ lệ: A/B", figure("A", "", 0, null), figure("B", "", 50_000, null)))
                .isEqualTo("0%");
        assertThat(said("tỷ lệ: A/B", figure("A", "", 0, null), figure("B", "", 0, null)))
                .isEqualTo("(không tính, do kỳ này không phát sinh)");
    }

    @Test
    void sayNoPercentageOfWhatWasBelowNothing() {
        assertThat(said("so sánh: TC-01", figure("TC-01", "tỷ đồng", 3, -5L)))
                .isEqualTo("tăng 8 tỷ đồng so với cùng kỳ năm 2023 (khi đó là -5)");
        assertThat(said("so sánh: TC-01", figure("TC-01", "tỷ đồng", -3, 0L)))
                .isEqualTo("giảm 3 tỷ đồng so với cùng kỳ năm 2023 (khi đó là 0)");
        assertThat(said("so sánh: TC-02", figure("TC-02", "", 12, 10L)))
                .isEqualTo("tăng 20% (2) so với cùng kỳ năm 2023");
    }

    @Test
    void keepTheDecimalsOfAPartOfAWhole() {
        assertThat(said(
                        "phần: A/B",
                        figure("A", "tỷ đồng", 1, "12.5", null, List.of()),
                        figure("B", "tỷ đồng", 1, "1250", null, List.of())))
                .isEqualTo("12,5/1.250");
        assertThat(Wording.number(new BigDecimal("-0.04"), 1)).isEqualTo("0");
        assertThat(Wording.number(new BigDecimal("12345678901234567890.5"), 1))
                .isEqualTo("12.345.678.901.234.567.890,5");
    }

    @Test
    void keepUnitsOfTheSameNameApartInATable() {
        var first = figure(
                "A",
                "",
                0,
                "3",
                null,
                List.of(
                        new Figured.Piece("X1", "Xã Tân Lập", new BigDecimal("1"), null),
                        new Figured.Piece("X2", "Xã Tân Lập", new BigDecimal("2"), null)));
        var second = figure(
                "B",
                "",
                0,
                "40",
                null,
                List.of(
                        new Figured.Piece("X1", "Xã Tân Lập", null, null),
                        new Figured.Piece("X2", "Xã Tân Lập", new BigDecimal("40"), null)));

        var blocks = new Passages(wording(first, second)).of(Prose.of("[[bảng: A; B]]"));

        assertThat(blocks)
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.Table.class,
                        table -> assertThat(table.rows().stream()
                                        .map(row -> row.cells().stream()
                                                .map(cell -> cell.text().plain())
                                                .toList()))
                                .containsExactly(
                                        List.of("1", "Xã Tân Lập", "1", ""),
                                        List.of("2", "Xã Tân Lập", "2", "40"),
                                        List.of("", "Tổng cộng", "3", "40")));
    }

    @Test
    void nameOnceTheUnitsAFigureLacks() {
        var pieces = List.of(
                new Figured.Piece("X1", "Xã Tân Lập", new BigDecimal("8"), new BigDecimal("7")),
                new Figured.Piece("X2", "Xã Trà Giang", null, new BigDecimal("9")));
        var first = figure("A", "ca", 0, "8", "16", pieces);
        var second = figure("B", "ca", 0, "8", "16", pieces);

        var said = new Passages(wording(first, second)).of(Prose.of("[[A]] và [[B]]; [[so sánh: A]]; [[so sánh: B]]"));

        assertThat(said)
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.Paragraph.class,
                        paragraph -> assertThat(paragraph.text().runs().stream()
                                        .filter(Text.Run.Note.class::isInstance)
                                        .map(note ->
                                                ((Text.Run.Note) note).text().plain()))
                                .containsExactly(
                                        "Số liệu của 1/2 đơn vị; chưa có số liệu của Xã Trà Giang.",
                                        "Kỳ này mới có số liệu của 1/2 đơn vị, chưa gồm Xã Trà Giang; kỳ so sánh tính cả địa bàn."));
    }

    @Test
    void nameTheUnitsThatHadNoFigureBefore() {
        var pieces = new ArrayList<Figured.Piece>();
        pieces.add(new Figured.Piece("X0", "Xã Cũ", BigDecimal.ONE, BigDecimal.ONE));
        for (int i = 1; i <= 8; i++) {
            pieces.add(new Figured.Piece("X" + i, "Xã " + i, BigDecimal.ONE, null));
        }

        var said = new Passages(wording(figure("A", "ca", 0, "9", "1", pieces))).of(Prose.of("[[so sánh: A]]"));

        assertThat(((Block.Paragraph) said.getFirst()).text().runs())
                .last()
                .isInstanceOfSatisfying(
                        Text.Run.Note.class,
                        note -> assertThat(note.text().plain())
                                .isEqualTo(
                                        "Số liệu cùng kỳ năm 2023 mới có của 1/9 đơn vị, chưa có của Xã 1, Xã 2, Xã 3, "
                                                + "Xã 4, Xã 5, Xã 6 và 2 đơn vị khác."));
    }

    @Test
    void areEmptyWhileAFigureIsMissing() {
        assertThat(said("VD-01")).isEmpty();
        assertThat(said("tỷ lệ: TT-05/TT-06", figure("TT-05", "", 1, null))).isEmpty();
    }

    @Test
    void leaveOutWhatNobodyUnderstands() {
        assertThat(Mark.of("bảng: VD-01; kiểu gì")).isInstanceOf(Mark.Unknown.class);
        assertThat(Mark.of("danh sách: concerns.solved")).isInstanceOf(Mark.Listing.class);
        assertThat(Mark.of("LD-01/TRINH-DO:SO-CAP").codes()).containsExactly("LD-01/TRINH-DO:SO-CAP");
    }
}
