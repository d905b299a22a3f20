package vn.phoihop.reading.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.reading.Finding;
import vn.phoihop.reading.text.Passages;

@DisplayName("A stamp of secrecy")
class SecrecyTests {

    private static final String HEAD = """
            ỦY BAN NHÂN DÂN TỈNH HÒA GIANG
            %s
            Số: 15/BC-UBND
            Hòa Giang, ngày 05 tháng 7 năm 2026
            BÁO CÁO
            Về công tác bảo vệ bí mật nhà nước
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT",
                "TỐI MẬT",
                "TUYỆT MẬT",
                "[MẬT]",
                "(TỐI MẬT)",
                "| TUYỆT MẬT |",
                "**MẬT**",
                "«MẬT»",
                "M Ậ T",
                "ĐỘ MẬT: TỐI MẬT",
                "Độ mật: Mật",
                "MÂT",
                "MẤT",
                "TÔI MẬT",
                "TUYẾT MẬT",
                "TUYỆTMẬT",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM      MẬT"
            })
    void isSeenInTheHead(String stamp) {
        assertThat(stampIn(HEAD.formatted(stamp))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tăng cường bảo vệ bí mật nhà nước",
                "Luật Bảo vệ bí mật nhà nước năm 2018",
                "bí mật kinh doanh",
                "BÍ MẬT NHÀ NƯỚC",
                "Mật Ong Hòa Giang",
                "MẬT ONG",
                "TÀI LIỆU KHÔNG MẬT",
                "mật độ dân số",
                "MẶT TRẬN TỔ QUỐC",
                "MẶT",
                "TỐI",
                "Thống kê tài liệu mật, tối mật, tuyệt mật"
            })
    void isNotSeenInOrdinaryWords(String words) {
        assertThat(stampIn(HEAD.formatted(words))).isEmpty();
    }

    @Test
    void saysWhichAndWhere() {
        assertThat(stampIn(HEAD.formatted("[ TỐI MẬT ]"))).hasValueSatisfying(finding -> {
            assertThat(finding.rule()).isEqualTo("secrecy-stamp");
            assertThat(finding.line()).isEqualTo(2);
            assertThat(finding.message()).contains("“TỐI MẬT”");
            assertThat(finding.messageEn()).contains("“TỐI MẬT”");
        });
    }

    @Test
    void isSeenAloneInTheRunningHeaderOfALaterPage() {
        var body = "Ủy ban nhân dân tỉnh báo cáo kết quả công tác trong thời gian qua như sau. ".repeat(10);

        assertThat(stampIn(HEAD.formatted("") + (body + "\n").repeat(40) + "\nMẬT\n" + body))
                .isPresent();
    }

    @Test
    void isNotSeenInASentenceOfTheBody() {
        var body = "Việc xác định độ mật thực hiện theo quy định; tài liệu mật được lưu riêng.\n".repeat(30);

        assertThat(stampIn(HEAD.formatted("") + body)).isEmpty();
    }

    @Test
    void isSeenInThePropertiesOfTheFile() {
        var lines = List.of("BÁO CÁO");

        assertThat(Secrecy.of(lines, Passages.of(lines), List.of("Báo cáo quý", "Độ mật: Mật")))
                .isPresent();
        assertThat(Secrecy.of(lines, Passages.of(lines), List.of("Bảo vệ bí mật", "mật độ")))
                .isEmpty();
    }

    private static Optional<Finding> stampIn(String text) {
        var lines = text.lines().toList();
        return Secrecy.of(lines, Passages.of(lines), List.of());
    }
}
