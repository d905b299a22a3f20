package vn.phoihop.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Passages")
class PassagesTests {

    @Test
    void rejoinASentenceCutByAPageBreak() {
        var passages = read("""
                Ủy ban nhân dân tỉnh chỉ đạo các cơ quan báo chí hoạt động đúng tôn chỉ, mục đích của

                tỉnh; thực hiện tốt công tác thông tin.
                """);

        assertThat(texts(passages))
                .containsExactly("Ủy ban nhân dân tỉnh chỉ đạo các cơ quan báo chí hoạt động đúng tôn chỉ, mục đích của"
                        + " tỉnh; thực hiện tốt công tác thông tin.");
        assertThat(passages.getFirst().lineAt(passages.getFirst().text().indexOf("thực hiện")))
                .isEqualTo(3);
        assertThat(passages.getFirst().columnAt(passages.getFirst().text().indexOf("thực hiện")))
                .isEqualTo(6);
    }

    @Test
    void rejoinAcrossAPageNumberAndAFootnote() {
        var passages = read("""
                Hội đồng có 40 thành viên¹ và đã tổ chức nhiều hội nghị tại các xã, phường trên địa bàn huyện Hòa An

                ¹ Quyết định số 12/QĐ-UBND ngày 02/3/2023 của Ủy ban nhân dân tỉnh Hòa Giang.

                3

                cũng như các thôn, bản vùng sâu.
                """);

        assertThat(texts(passages)).hasSize(2);
        assertThat(passages.getFirst().text()).endsWith("huyện Hòa An cũng như các thôn, bản vùng sâu.");
        assertThat(passages.getLast().kind()).isEqualTo(Passage.Kind.FOOTNOTE);
        assertThat(Footnotes.marker(passages.getLast())).contains("1");
        assertThat(Footnotes.links(passages)).singleElement().satisfies(link -> {
            assertThat(link.from()).isEqualTo(passages.getFirst());
            assertThat(link.footnote()).isEqualTo(passages.getLast());
            assertThat(link.offset()).isEqualTo(passages.getFirst().text().indexOf('¹'));
        });
    }

    @Test
    void rejoinARangeOfYearsCutInTheMiddle() {
        assertThat(texts(read("""
                        Kế hoạch thực hiện Chiến lược công tác dân tộc trên địa bàn tỉnh Hòa Giang giai đoạn 2021-

                        2030, tầm nhìn đến năm 2045.
                        """))).singleElement().asString().endsWith("giai đoạn 2021-2030, tầm nhìn đến năm 2045.");
    }

    @Test
    void keepAHeadingWithoutFullStopApartFromTheNextParagraph() {
        assertThat(texts(read("""
                        1.2. Ủy ban nhân dân tỉnh đã ban hành Chương trình thực hành tiết kiệm trên địa bàn tỉnh

                        Triển khai thực hiện các giải pháp phòng ngừa tham nhũng trong các đơn vị.
                        """))).hasSize(2);
    }

    @Test
    void putPrintedLinesTogetherIntoParagraphs() {
        assertThat(texts(read(PRINTED)))
                .containsExactly(
                        "I. KẾT QUẢ THỰC HIỆN",
                        "Trong 6 tháng đầu năm, Ủy ban nhân dân huyện đã phối hợp với các cơ quan liên"
                                + " quan tổ chức 12 hội nghị tuyên truyền về phát triển kinh tế - xã hội cho 1.250"
                                + " lượt người tham dự. Công tác thông tin được thực hiện thường xuyên, kịp thời,"
                                + " đúng định hướng.",
                        "1. Công tác phối hợp giữa các cơ quan, đơn vị trên địa bàn huyện trong việc giải"
                                + " quyết các vấn đề nổi cộm",
                        "Các cơ quan đã tiếp nhận 45 kiến nghị của cử tri, trong đó đã giải quyết xong"
                                + " 40 kiến nghị, đạt 88,9%.",
                        "a) Kiến nghị thuộc thẩm quyền của huyện: 30 kiến nghị, gồm các lĩnh vực đất đai,"
                                + " giao thông, môi trường;",
                        "b) Kiến nghị thuộc thẩm quyền của tỉnh: 15 kiến nghị.",
                        "Theo quy định tại khoản 2 Điều 5 của Quy chế, các cơ quan tiếp tục theo dõi việc thực"
                                + " hiện.");
    }

    private static final String PRINTED = """
            I. KẾT QUẢ THỰC HIỆN
            Trong 6 tháng đầu năm, Ủy ban nhân dân huyện đã phối hợp với các cơ quan liên
            quan tổ chức 12 hội nghị tuyên truyền về phát triển kinh tế - xã hội cho 1.250
            lượt người tham dự. Công tác thông tin được thực hiện thường xuyên, kịp thời,
            đúng định hướng.
            1. Công tác phối hợp giữa các cơ quan, đơn vị trên địa bàn huyện trong việc giải
            quyết các vấn đề nổi cộm
            Các cơ quan đã tiếp nhận 45 kiến nghị của cử tri, trong đó đã giải quyết xong
            40 kiến nghị, đạt 88,9%.
            a) Kiến nghị thuộc thẩm quyền của huyện: 30 kiến nghị, gồm các lĩnh vực đất đai,
            giao thông, môi trường;
            b) Kiến nghị thuộc thẩm quyền của tỉnh: 15 kiến nghị.
            Theo quy định tại khoản 2 Điều 5 của Quy chế, các cơ quan tiếp tục theo dõi việc thực
            hiện.
            """;

    @Test
    void keepTheLinesOfHeadAndFootApart() {
        assertThat(texts(read("""
                        ỦY BAN NHÂN DÂN
                        HUYỆN HÒA AN
                        Số: 15/BC-UBND
                        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                        Độc lập - Tự do - Hạnh phúc
                        Hòa An, ngày 05 tháng 7 năm 2024
                        Nơi nhận:
                        - Như trên;
                        - Lưu: VT.
                        TM. ỦY BAN NHÂN DÂN
                        KT. CHỦ TỊCH
                        PHÓ CHỦ TỊCH
                        """))).hasSize(12);
    }

    @Test
    void setTheTwoColumnsOfAHeadApart() {
        var passages = read("""
                ỦY BAN NHÂN DÂN           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: 15/BC-UBND            Hòa An, ngày 05 tháng 7 năm 2024
                """);

        assertThat(texts(passages))
                .containsExactly(
                        "ỦY BAN NHÂN DÂN",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Số: 15/BC-UBND",
                        "Hòa An, ngày 05 tháng 7 năm 2024");
        assertThat(passages.get(1).columnAt(0)).isEqualTo(26);
    }

    @Test
    void takeTheSignsOfMarkdownOutAndStillPointAtTheLine() {
        var passage = read("## **II. KẾT QUẢ** *thực hiện*").getFirst();

        assertThat(passage.text()).isEqualTo("II. KẾT QUẢ thực hiện");
        assertThat(passage.columnAt(0)).isEqualTo(5);
        assertThat(passage.columnAt(passage.text().indexOf("thực"))).isEqualTo(20);
    }

    @Test
    void makeRowsOfATableInMarkdown() {
        var passages = read("""
                | STT | Địa phương | Số vụ |
                |-----|------------|------:|
                | 1 | Xã Hòa Bình | **12** |
                """);

        assertThat(passages).allMatch(passage -> passage.kind() == Passage.Kind.TABLE_ROW);
        assertThat(texts(passages)).containsExactly("STT\tĐịa phương\tSố vụ", "1\tXã Hòa Bình\t12");
    }

    @Test
    void makeRowsOfColumnsSetWithBlanks() {
        assertThat(texts(read("1      Xã Hòa Bình       12      34\n2      Xã Hòa An         5       6\n")))
                .containsExactly("1\tXã Hòa Bình\t12\t34", "2\tXã Hòa An\t5\t6");
    }

    @Test
    void knowAFootnoteWhoseNumberLostItsHeight() {
        var passages = read("""
                Đã kiện toàn Hội đồng cấp tỉnh với 40 thành viên1, tổ chức nhiều hoạt động tại các địa phương trong

                1 Quyết định số 246/QĐ-UBND ngày 02/3/2023 của Chủ tịch Ủy ban nhân dân tỉnh.

                tỉnh và các cơ quan.
                """);

        assertThat(passages).extracting(Passage::kind).containsExactly(Passage.Kind.TEXT, Passage.Kind.FOOTNOTE);
        assertThat(Footnotes.links(passages)).hasSize(1);
    }

    @Test
    void takeARowOfNumbersForAListNotForFootnotes() {
        assertThat(read("""
                        Danh sách các xã

                        1 Xã Hòa Bình

                        2 Xã Hòa An
                        """)).noneMatch(passage -> passage.kind() == Passage.Kind.FOOTNOTE);
    }

    @Test
    void goOnAfterADashThatBelongsToTheWord() {
        assertThat(texts(read("""
                        Căn cứ tình hình thực tế và kết quả đạt được trong công tác phát triển kinh tế
                        - xã hội của huyện, các cơ quan thống nhất thực hiện một số nội dung sau đây về
                        việc phối hợp tuyên truyền, định hướng dư luận xã hội trong thời gian tới, gồm có
                        các nhiệm vụ cụ thể được giao cho từng cơ quan, đơn vị theo chức năng, nhiệm vụ
                        và thẩm quyền được giao theo quy định của pháp luật hiện hành về công tác phối
                        hợp giữa các cơ quan.
                        """))).singleElement().asString().contains("kinh tế - xã hội của huyện");
    }

    @Test
    void surviveNothingAndEverything() {
        assertThat(read("")).isEmpty();
        assertThat(read("\n \n\t\n")).isEmpty();
        assertThat(read("*\n**\n#\n|\n||\n\\\n_\n\t1\n")).isNotNull();
    }

    private static List<Passage> read(String text) {
        return Passages.of(Lines.of(text));
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text).toList();
    }
}
