package vn.phoihop.reading.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.phoihop.reading.Regime;
import vn.phoihop.reading.text.Passages;

@DisplayName("Generated documents")
class HeadGeneratedTests {

    private static final int RUNS = 600;

    /// What is known of a generated State report.
    private record Made(
            List<String> lines, String place, String symbol, int number, String date, String subject, String signer) {}

    @Test
    void giveTheirHeadBackInEveryLayout() {
        var random = new Random(726);
        for (int i = 0; i < RUNS; i++) {
            var made = make(random);
            var head = Heads.read(made.lines(), Passages.of(made.lines()));

            assertThat(head.regime()).as(shown(made)).isEqualTo(Regime.STATE);
            assertThat(head.type()).as(shown(made)).isEqualTo("BÁO CÁO");
            assertThat(head.number()).as(shown(made)).isEqualTo(Integer.toString(made.number()));
            assertThat(head.symbol()).as(shown(made)).isEqualTo(made.symbol());
            assertThat(head.issuer()).as(shown(made)).isEqualTo("Ủy ban nhân dân tỉnh " + made.place());
            assertThat(head.place()).as(shown(made)).isEqualTo(made.place());
            assertThat(head.date()).as(shown(made)).isEqualTo(made.date());
            assertThat(head.subject()).as(shown(made)).isEqualTo(made.subject());
            assertThat(head.recipients())
                    .as(shown(made))
                    .containsExactly("Như trên", "Các sở, ban, ngành", "Lưu: VT, NC");
            assertThat(head.authority()).as(shown(made)).containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH");
            assertThat(head.signerTitle()).as(shown(made)).isEqualTo("PHÓ CHỦ TỊCH");
            assertThat(head.signer()).as(shown(made)).isEqualTo(made.signer());
        }
    }

    private static String shown(Made made) {
        return String.join("\n", made.lines());
    }

    private static Made make(Random random) {
        var place = pick(random, "An Giang", "Đắk Nông", "Bà Rịa - Vũng Tàu", "Hòa Giang", "Thừa Thiên Huế", "Cà Mau");
        int day = 1 + random.nextInt(28);
        int month = 1 + random.nextInt(12);
        int year = 2019 + random.nextInt(8);
        int number = 10 + random.nextInt(4_000);
        var subject = pick(
                random,
                "Kết quả thực hiện công tác dân vận năm 2023",
                "Sơ kết 6 tháng đầu năm thực hiện Quy chế phối hợp giữa Ban Tuyên giáo với Ủy ban nhân dân",
                "Tình hình tiếp công dân, giải quyết khiếu nại, tố cáo");
        var signer = pick(random, "Nguyễn Văn Bình", "Trần Thị Ngọc Hà", "Lê An", "Hoàng Phủ Ngọc Tường Vi");
        var date = String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day);
        var dateline = String.format(
                Locale.ROOT, "%s, ngày %02d tháng %s năm %d", place, day, month < 3 ? "0" + month : month, year);
        var lines = new ArrayList<String>();
        lines.addAll(top(random, place, "Số: " + number + "/BC-UBND", dateline));
        lines.addAll(middle(random, subject));
        lines.addAll(foot(random, signer));
        return new Made(lines, place, "BC-UBND", number, date, subject, signer);
    }

    private static List<String> top(Random random, String place, String number, String dateline) {
        var province = "TỈNH " + place.toUpperCase(Locale.ROOT);
        var nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
        var motto = "Độc lập - Tự do - Hạnh phúc";
        return switch (random.nextInt(5)) {
            case 0 -> List.of("ỦY BAN NHÂN DÂN", province, number, nation, motto, dateline);
            case 1 -> List.of("ỦY BAN NHÂN DÂN     " + nation, province + "     " + motto, number + "     " + dateline);
            case 2 -> List.of("ỦY BAN NHÂN DÂN " + nation, province + " " + motto, number + " " + dateline);
            case 3 -> List.of(nation, motto, dateline, "ỦY BAN NHÂN DÂN " + province, number);
            default ->
                List.of(
                        "| UBND " + province + " | " + nation + " |",
                        "| | " + motto + " |",
                        "| " + number + " | " + dateline + " |");
        };
    }

    private static List<String> middle(Random random, String subject) {
        var marks = random.nextBoolean() ? "**" : "";
        return List.of(
                "",
                marks + "BÁO CÁO" + marks,
                marks + subject + marks,
                "",
                "Kính gửi: Ban Tuyên giáo Tỉnh ủy",
                "",
                "Ủy ban nhân dân tỉnh báo cáo kết quả như sau:",
                "",
                "1. Kết quả đạt được",
                "",
                "Các đơn vị đã triển khai thực hiện nghiêm túc, có hiệu quả các nhiệm vụ được giao trong kỳ báo cáo./.",
                "");
    }

    private static List<String> foot(Random random, String signer) {
        return switch (random.nextInt(3)) {
            case 0 ->
                List.of(
                        "Nơi nhận:",
                        "- Như trên;",
                        "- Các sở, ban, ngành;",
                        "- Lưu: VT, NC.",
                        "",
                        "TM. ỦY BAN NHÂN DÂN",
                        "KT. CHỦ TỊCH",
                        "PHÓ CHỦ TỊCH",
                        "",
                        signer);
            case 1 ->
                List.of(
                        "Nơi nhận:        TM. ỦY BAN NHÂN DÂN",
                        "- Như trên;          KT. CHỦ TỊCH",
                        "- Các sở, ban, ngành;     PHÓ CHỦ TỊCH",
                        "- Lưu: VT, NC.",
                        "                 " + signer);
            default ->
                List.of(
                        "Nơi nhận: TM. ỦY BAN NHÂN DÂN",
                        "- Như trên; KT. CHỦ TỊCH",
                        "- Các sở, ban, ngành; PHÓ CHỦ TỊCH",
                        "- Lưu: VT, NC.",
                        signer);
        };
    }

    private static String pick(Random random, String... from) {
        return from[random.nextInt(from.length)];
    }
}
