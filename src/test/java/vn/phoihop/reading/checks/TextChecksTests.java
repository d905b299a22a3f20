package vn.phoihop.reading.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.reading.Finding;
import vn.phoihop.reading.Head;
import vn.phoihop.reading.Regime;
import vn.phoihop.reading.Severity;
import vn.phoihop.reading.text.Passages;

@DisplayName("The proof-reader of words")
class TextChecksTests {

    @ParameterizedTest
    @CsvSource({
        "giải quyết các vấn đề nội cộng,nội cộng,nổi cộm",
        "tổ chức quản triệt Quy chế,quản triệt,quán triệt",
        "NHIỆM VỤ TRONG THỜI GIẠN TỚI,THỜI GIẠN,THỜI GIAN",
        "Đảng bộ tỉnh Đấu Nông,Đấu Nông,Đắk Nông",
        "Úy ban nhân dân xã,Úy ban nhân dân,ủy ban nhân dân",
        "công tác tuyên truyễn,tuyên truyễn,tuyên truyền",
        "treo băng ron,băng ron,băng rôn"
    })
    void findsTermsThatWereMisread(String text, String found, String meant) {
        assertThat(findings(text)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("misread-term");
            assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
            assertThat(finding.text()).isEqualTo(found);
            assertThat(finding.suggestion()).isEqualTo(meant);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Uỷ ban nhân dân và Uỷ ban Mặt trận Tổ quốc Việt Nam",
                "bảo đảm báo cáo đúng hạn",
                "các cộng tác viên, ý kiến của cử tri",
                "xã hội động viên Nhân dân",
                "bị đơn vì lý do sức khỏe",
                "truyền thống cách mạng và truyền thông đại chúng",
                "đạt một số kết quả, mỗi trường một kế hoạch",
                "bắt đầu từ năm 2024, việc lạm dụng tài sản công",
                "được ghi nhận rộng rãi ở những nơi nhân dân quan tâm",
                "giao thông từ huyện đến xã, tính chất vẫn phức tạp",
                "thông báo chỉ đạo tạo điều kiện, thi tuyển giáo viên",
                "cơ quan khác phục vụ Nhân dân",
                "cần Bộ Y tế hướng dẫn",
                "tỉnh Hòa Giang và tỉnh Hà Giang",
                "xã Đắk Nông Tân, huyện An Giáng",
                "Quyết định, nghị quyết và kế hoạch",
                "Thường Trực, phó Thường vụ"
            })
    void leavesGoodWordsAlone(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void findsAProvinceMisreadWhereItAlsoStandsRight() {
        assertThat(findings("Tỉnh Kiên Giang báo cáo.\n\nCác huyện của tỉnh Kiên Gianh đã nộp báo cáo."))
                .extracting(Finding::suggestion)
                .containsExactly("Kiên Giang");
        assertThat(findings("Các huyện của tỉnh Kiên Gianh đã nộp báo cáo.")).isEmpty();
        assertThat(findings("Tỉnh Sơn La báo cáo.\n\nCác huyện của tỉnh Sơn Lạ đã nộp báo cáo."))
                .extracting(Finding::suggestion)
                .containsExactly("Sơn La");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kết quả của của các đơn vị",
                "đã tổ chức thực hiện thực hiện nghiêm túc",
                "theo quy định tại tại Điều 5"
            })
    void findsWordsSaidTwice(String text) {
        assertThat(findings(text)).extracting(Finding::rule).containsExactly("doubled-word");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày ngày, luôn luôn, dần dần, từ từ, xa xa, song song",
                "từng bước từng bước thực hiện",
                "Ủy ban ban hành Quyết định",
                "kế hoạch 5 năm năm 2024",
                "người người, nhà nhà, ngành ngành thi đua",
                "của cải, các cấp, các ngành"
            })
    void leavesReduplicationAlone(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void findsTwoWaysOfSettingToneMarks() {
        assertThat(findings("Tỉnh ủy, hòa giải và Thành ủy.\n\nBan Tuyên giáo Tỉnh uỷ."))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.rule()).isEqualTo("mixed-tone-marks");
                    assertThat(f.line()).isEqualTo(3);
                    assertThat(f.text()).isEqualTo("uỷ");
                    assertThat(f.suggestion()).isEqualTo("ủy");
                });
    }

    @Test
    void knowsThatQuyIsNoSecondWay() {
        assertThat(findings("Quý I, quỹ đất, quy chế, Tỉnh ủy, hòa giải, thủy lợi, khỏe, hoàn thành, toàn, thuyền"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"uỷ,ủy", "hoà,hòa", "khoẻ,khỏe", "thuỷ,thủy", "Uỷ,Ủy", "xoá,xóa", "loè,lòe"})
    void turnsOneWayIntoTheOther(String second, String first) {
        assertThat(ToneMarks.toFirst(second)).isEqualTo(first);
        assertThat(ToneMarks.toSecond(first)).isEqualTo(second);
    }

    @Test
    void missesTheFinalMarkOfAParagraphNotOfAHeading() {
        var findings = findings("""
                Ủy ban nhân dân tỉnh báo cáo kết quả thực hiện Quy chế phối hợp trong 6 tháng đầu năm 2024, cụ thể như sau:

                1. Công tác chỉ đạo, hướng dẫn tuyên truyền nội dung và kết quả thực hiện chủ trương, chính sách pháp luật

                Các cơ quan, đơn vị đã chủ động phối hợp, kịp thời cung cấp thông tin cho Ban Tuyên giáo Tỉnh ủy theo quy định

                Công tác phối hợp từng bước đi vào nền nếp, đạt kết quả tốt trên nhiều lĩnh vực của đời sống xã hội./.

                Nơi nhận:
                """);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("missing-full-stop");
            assertThat(finding.line()).isEqualTo(5);
        });
    }

    @Test
    void missesTheEndMarkOfAStateDocument() {
        var text = """
                Ủy ban nhân dân tỉnh báo cáo kết quả thực hiện Quy chế phối hợp trong 6 tháng đầu năm 2024, đề nghị tổng hợp.

                Nơi nhận:
                """;

        assertThat(findings(text, Regime.STATE)).extracting(Finding::rule).containsExactly("missing-end-mark");
        assertThat(findings(text, Regime.PARTY)).isEmpty();
    }

    private static List<Finding> findings(String text) {
        return findings(text, Regime.UNKNOWN);
    }

    private static List<Finding> findings(String text, Regime regime) {
        var head = new Head(
                regime, null, null, null, null, null, null, null, List.of(), List.of(), List.of(), null, null, null);
        return TextChecks.of(Passages.of(text.lines().toList()), head);
    }
}
