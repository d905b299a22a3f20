package vn.phoihop.reading.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.reading.Citation;
import vn.phoihop.reading.text.Passages;

@DisplayName("The documents a text cites")
class CitationsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "Thực hiện Quyết định số 238-QĐ/TW ngày 30/9/2020 của Ban Bí thư về Quy chế; Quyết định; 238; QĐ/TW; 2020-09-30; Ban Bí thư",
                "theo Công văn số 1998-CV/BTGTU, ngày 04/6/2024 của Ban Tuyên giáo Tỉnh ủy; Công văn; 1998; CV/BTGTU; 2024-06-04; Ban Tuyên giáo Tỉnh ủy",
                "theo Nghị định 30/2020/NĐ-CP của Chính phủ ngày 05 tháng 3 năm 2020; Nghị định; 30/2020; NĐ-CP; 2020-03-05; Chính phủ",
                "Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13; Luật; 80/2015; QH13; -; Quốc hội",
                "Kế hoạch số 05/KH-UBND ngày 7-1-2022 của Ủy ban nhân dân xã An Thịnh đã đề ra; Kế hoạch; 05; KH-UBND; 2022-01-07; Ủy ban nhân dân xã An Thịnh",
                "Sở Y tế có Văn bản số 77/SYT-NVY ngày 02/3/2023 trả lời; Văn bản; 77; SYT-NVY; 2023-03-02; Sở Y tế",
                "theo Thông tư số 02/2021/TT-BTTTT ngày 22/3/2021 của Bộ trưởng Bộ Thông tin và Truyền thông quy định; Thông tư; 02/2021; TT-BTTTT; 2021-03-22; Bộ trưởng Bộ Thông tin và Truyền thông",
                "Quyết định số 15/QĐ-SVHTTDL ngày 01/02/2023 của Sở Văn hóa, Thể thao và Du lịch về việc; Quyết định; 15; QĐ-SVHTTDL; 2023-02-01; Sở Văn hóa, Thể thao và Du lịch",
                "Hướng dẫn số 23-HD/BTGDVTW, ngày 05-6-2026 của Ban Tuyên giáo và Dân vận Trung ương; Hướng dẫn; 23; HD/BTGDVTW; 2026-06-05; Ban Tuyên giáo và Dân vận Trung ương",
                "thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị khóa XII về học tập; Chỉ thị; 05; CT/TW; -; Bộ Chính trị khóa XII",
                "Luật Đất đai năm 2024 có hiệu lực; Luật; -; -; 2024; Quốc hội",
            })
    void areFoundInTheirManySpellings(
            String text, String type, String number, String symbol, String date, String issuer) {
        var found = cited(text);

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().type()).isEqualTo(type);
        assertThat(found.getFirst().number()).isEqualTo(number);
        assertThat(found.getFirst().symbol()).isEqualTo(symbol);
        assertThat(found.getFirst().date()).isEqualTo(date);
        assertThat(found.getFirst().issuer()).isEqualTo(issuer);
    }

    @Test
    void areFoundInARowUnderOneWord() {
        var found = cited(
                "Quán triệt các Nghị quyết số 18-NQ/TW, 19-NQ/TW và Nghị định số 01/2021/NĐ-CP và 02/2022/NĐ-CP.");

        assertThat(found).extracting(Citation::number).containsExactly("18", "19", "01/2021", "02/2022");
        assertThat(found)
                .extracting(Citation::type)
                .containsExactly("Nghị quyết", "Nghị quyết", "Nghị định", "Nghị định");
    }

    @Test
    void areOneWithTheirShortNames() {
        var found = cited(
                "Thực hiện Quyết định số 238-QĐ/TW ngày 30/9/2020 của Ban Bí thư (gọi tắt là Quy chế 238).",
                "Các cơ quan đã quán triệt Quy chế số 238 và Quyết định 238.",
                "Việc thực hiện Quyết định số 238-QĐ/TW đạt kết quả.");

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().lines()).containsExactly(1, 2, 3);
    }

    @Test
    void areNotSeenInCountsAndDates() {
        var found = cited(
                "Kế hoạch 5 năm 2021-2025 và Chương trình 135 xã đã đạt 98%; Báo cáo 6 tháng đầu năm nêu 24/7 đơn vị, từ 2021-2025.");

        assertThat(found).noneMatch(one -> one.number() != null);
    }

    @Test
    void doNotIncludeTheDocumentItself() {
        var lines = List.of(
                "Số: 45/QĐ-UBND",
                "Hòa Giang, ngày 02 tháng 3 năm 2024",
                "QUYẾT ĐỊNH",
                "Về việc ban hành Quy chế",
                "",
                "(Kèm theo Quyết định số 45/QĐ-UBND ngày 02/3/2024 của Ủy ban nhân dân tỉnh)");
        var passages = Passages.of(lines);

        assertThat(Citations.of(passages, Heads.read(lines, passages))).isEmpty();
    }

    @Test
    void comeBackFromGeneratedSentences() {
        var random = new Random(1998);
        for (int i = 0; i < 1_500; i++) {
            int number = 10 + random.nextInt(3_000);
            int day = 1 + random.nextInt(28);
            int month = 1 + random.nextInt(12);
            boolean party = random.nextBoolean();
            var type = pick(random, "Kế hoạch|KH", "Quyết định|QĐ", "Báo cáo|BC", "Thông báo|TB", "Tờ trình|TTr")
                    .split("\\|", -1);
            var symbol = party
                    ? type[1] + "/" + pick(random, "TU", "BTGTU", "HU", "ĐU")
                    : type[1] + "-" + pick(random, "UBND", "HĐND", "STP");
            var issuer = pick(
                    random,
                    "Ban Thường vụ Tỉnh ủy",
                    "Ủy ban nhân dân tỉnh",
                    "Hội đồng nhân dân huyện Phú Lâm",
                    "Chủ tịch UBND xã An Thịnh");
            var date = written(random, day, month);
            var sentence = pick(random, "Thực hiện ", "Căn cứ ", "Ngoài ra, theo ") + type[0]
                    + pick(random, " số ", " số: ", " ") + number
                    + (party ? "-" : "/") + symbol + pick(random, " ", ", ") + date + " của " + issuer
                    + pick(
                            random,
                            " về công tác năm.",
                            ", các đơn vị đã triển khai.",
                            ".",
                            " (sau đây gọi tắt là văn bản).");

            assertThat(cited(sentence)).as(sentence).singleElement().satisfies(one -> {
                assertThat(one.type()).isEqualTo(type[0]);
                assertThat(one.number()).isEqualTo(Integer.toString(number));
                assertThat(one.symbol()).isEqualTo(symbol);
                assertThat(one.date()).isEqualTo(String.format(Locale.ROOT, "2023-%02d-%02d", month, day));
                assertThat(one.issuer()).isEqualTo(issuer);
            });
        }
    }

    private static String written(Random random, int day, int month) {
        return switch (random.nextInt(3)) {
            case 0 -> String.format(Locale.ROOT, "ngày %02d/%d/2023", day, month);
            case 1 -> String.format(Locale.ROOT, "ngày %d-%d-2023", day, month);
            default -> String.format(Locale.ROOT, "ngày %02d tháng %02d năm 2023", day, month);
        };
    }

    private static List<Citation> cited(String... paragraphs) {
        var lines = List.of(paragraphs);
        var passages = Passages.of(lines);
        return Citations.of(passages, Heads.read(lines, passages));
    }

    private static String pick(Random random, String... from) {
        return from[random.nextInt(from.length)];
    }
}
