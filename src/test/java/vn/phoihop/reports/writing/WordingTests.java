package vn.phoihop.reports.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of a figure")
class WordingTests {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages/reports", java.util.Locale.ROOT);

    private static Figured figure(String code, String unit, long value, @Nullable Long before) {
        return new Figured(
                code,
                "Chỉ tiêu",
                unit,
                0,
                BigDecimal.valueOf(value),
                before == null ? null : BigDecimal.valueOf(before),
                1,
                1,
                LocalDate.of(2023, 12, 15),
                LocalDate.of(2024, 6, 14),
                List.of(),
                List.of());
    }

    private static String said(String mark, Figured... figures) {
        var all = new HashMap<String, Figured>();
        for (var figure : figures) {
            all.put(figure.code(), figure);
        }
        var book = new Book("", "", "cùng kỳ năm 2023", all, Map.of(), List.of(), Map.of());
        return new Wording(book, (key, parts) -> MessageFormat.format(WORDS.getString(key), parts))
                .printed(Mark.of(mark))
                .orElse("");
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
