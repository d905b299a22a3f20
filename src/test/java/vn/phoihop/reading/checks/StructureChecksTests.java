package vn.phoihop.reading.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.reading.Finding;
import vn.phoihop.reading.head.Citations;
import vn.phoihop.reading.head.Heads;
import vn.phoihop.reading.head.Sections;
import vn.phoihop.reading.text.Passages;

@DisplayName("The checks of form")
class StructureChecksTests {

    private static final String STATE = """
            ỦY BAN NHÂN DÂN
            TỈNH HÒA GIANG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 120/BC-UBND
            Hòa Giang, ngày 20 tháng 6 năm 2024

            BÁO CÁO
            Kết quả công tác phối hợp 6 tháng đầu năm 2024

            Thực hiện Công văn số 88-CV/BTGTU ngày 03/6/2024 của Ban Tuyên giáo Tỉnh ủy, Ủy ban nhân dân tỉnh báo cáo như sau:

            I. KẾT QUẢ

            1. Công tác chỉ đạo

            Đã chỉ đạo các đơn vị thực hiện.

            2. Công tác tuyên truyền

            Đã tuyên truyền sâu rộng.

            3. Công tác kiểm tra

            Đã kiểm tra định kỳ.

            II. HẠN CHẾ

            Kinh phí còn ít.

            III. KIẾN NGHỊ

            Đề nghị quan tâm hỗ trợ./.

            Nơi nhận:
            - Ban Tuyên giáo Tỉnh ủy;
            - Lưu: VT, NC.

            TM. ỦY BAN NHÂN DÂN
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH

            Trần Văn Khải
            """;

    private static final String PARTY = """
            TỈNH ỦY HÒA GIANG
            *
            Số 31-CT/TU
            ĐẢNG CỘNG SẢN VIỆT NAM
            Hòa Giang, ngày 20 tháng 6 năm 2024

            CHỈ THỊ
            về tăng cường công tác nắm bắt dư luận xã hội

            Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy thực hiện tốt một số nhiệm vụ sau đây:

            1- Nâng cao nhận thức của cán bộ, đảng viên.

            2- Củng cố đội ngũ cộng tác viên.

            Nơi nhận:
            - Các huyện ủy,
            - Lưu Văn phòng Tỉnh ủy.

            T/M BAN THƯỜNG VỤ
            PHÓ BÍ THƯ

            Đỗ Thị Minh
            """;

    @Test
    void areSilentOnDocumentsInForm() {
        assertThat(findings(STATE)).isEmpty();
        assertThat(findings(PARTY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "III. KIẾN NGHỊ; II. KIẾN NGHỊ; repeated-number; III.",
                "3. Công tác kiểm tra; 4. Công tác kiểm tra; missing-number; 3.",
                "2. Công tác tuyên truyền; 1. Công tác tuyên truyền; repeated-number; 2.",
                "3. Công tác kiểm tra; 3. Công tác tuyên truyền; repeated-heading; -",
                "Kinh phí còn ít.; -; empty-section; -",
                "KT. CHỦ TỊCH; K/T CHỦ TỊCH; mark-not-in-state-form; KT. CHỦ TỊCH",
                "TM. ỦY BAN NHÂN DÂN; T/M ỦY BAN NHÂN DÂN; mark-not-in-state-form; TM. ỦY BAN NHÂN DÂN",
                "PHÓ CHỦ TỊCH; CHỦ TỊCH; deputising-for-oneself; PHÓ CHỦ TỊCH",
                "PHÓ CHỦ TỊCH; PHÓ GIÁM ĐỐC; deputy-of-another-post; -",
                "KT. CHỦ TỊCH; -; deputy-without-mark; KT. CHỦ TỊCH",
                "Số: 120/BC-UBND; Số: 120-BC/UBND; symbol-not-in-state-form; 120/BC-UBND",
                "Số: 120/BC-UBND; Số: /BC-UBND; number-blank; -",
                "ngày 20 tháng 6 năm 2024; ngày   tháng 6 năm 2024; date-incomplete; -",
                "ngày 03/6/2024; ngày 31/6/2024; impossible-date; -",
                "ngày 03/6/2024; ngày 03/6/2033; cited-later; -",
                "Đã kiểm tra định kỳ.; Theo Công văn số 88-CV/BTGTU ngày 13/6/2024.; cited-with-two-dates; -",
                "Đã kiểm tra định kỳ.; Ủy ban nhân dân tỉnh đã ban hành Công văn số 24/VPUBND-KGVX.; symbol-of-another-body; -",
                "Đã kiểm tra định kỳ.; Theo dõi 12 CTMTQG trên địa bàn.; unknown-abbreviation; -",
            })
    void findAFaultPutIntoAStateReport(String right, String wrong, String rule, String suggestion) {
        var replaced = wrong.equals("-") ? STATE.replace(right + "\n", "") : STATE.replace(right, wrong);

        assertThat(findings(replaced)).as(replaced).extracting(Finding::rule).containsExactly(rule);
        if (!suggestion.equals("-")) {
            assertThat(findings(replaced).getFirst().suggestion()).isEqualTo(suggestion);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "T/M BAN THƯỜNG VỤ; TM. BAN THƯỜNG VỤ; mark-not-in-party-form",
                "PHÓ BÍ THƯ; K/T BÍ THƯ|PHÓ BÍ THƯ; deputising-in-collective",
                "Số 31-CT/TU; Số: 31/CT-TU; symbol-not-in-party-form",
            })
    void findAFaultPutIntoAPartyDocument(String right, String wrong, String rule) {
        var replaced = PARTY.replace(right, wrong.replace("|", "\n"));

        assertThat(findings(replaced)).as(replaced).extracting(Finding::rule).containsExactly(rule);
    }

    @Test
    void leaveListsThatBeginAgainAlone() {
        var twoLists = STATE.replace(
                        "Kinh phí còn ít.", "1. Kinh phí còn ít.\n\n2. Nhân lực còn mỏng.\n\n3. Chưa có phần mềm.")
                .replace("Đề nghị quan tâm hỗ trợ./.", "1. Đề nghị hỗ trợ kinh phí.\n\n2. Đề nghị tập huấn./.");

        assertThat(findings(twoLists)).isEmpty();
    }

    @Test
    void leaveQuotationsAndAnnexesAlone() {
        var quoting = STATE.replace(
                        "Đã kiểm tra định kỳ.",
                        "Sửa đổi khoản 7 như sau:\n\n“7. Cơ quan chủ trì có trách nhiệm tổng hợp.\n\n9. Cơ quan phối hợp gửi báo cáo.”")
                + "\nPHỤ LỤC\nDanh mục nhiệm vụ\n\nI. NHIỆM VỤ CHUNG\n\nTheo dõi, đôn đốc việc thực hiện.\n\nII. NHIỆM VỤ RIÊNG\n\nTổng hợp, báo cáo.\n";

        assertThat(findings(quoting)).isEmpty();
    }

    @Test
    void sayWhatIsWrongInBothLanguages() {
        var finding = findings(STATE.replace("III. KIẾN NGHỊ", "II. KIẾN NGHỊ")).getFirst();

        assertThat(finding.message()).contains("II.").contains("III.");
        assertThat(finding.messageEn()).contains("II.").contains("III.");
        assertThat(finding.line()).isEqualTo(lineOf(STATE, "III. KIẾN NGHỊ"));
    }

    private static int lineOf(String text, String words) {
        return text.lines().toList().indexOf(words) + 1;
    }

    private static List<Finding> findings(String text) {
        var lines = text.lines().toList();
        var passages = Passages.of(lines);
        var head = Heads.read(lines, passages);
        return StructureChecks.of(lines, passages, head, Sections.of(passages), Citations.places(passages, head));
    }
}
