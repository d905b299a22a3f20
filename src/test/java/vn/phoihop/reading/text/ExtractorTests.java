package vn.phoihop.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.reading.Limits;
import vn.phoihop.reading.Unreadable;

@DisplayName("Taking the text out of a file")
class ExtractorTests {

    private static final String SENTENCE =
            "Ủy ban nhân dân tỉnh Hòa Giang báo cáo kết quả của các cơ quan và được giao";
    private static final List<List<String>> TABLE =
            List.of(List.of("STT", "Địa phương", "Số vụ"), List.of("1", "Xã Hòa Bình", "12"));

    private final Extractor extractor = new Extractor(Limits.STANDARD, "tesseract");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void understandsUnicode(String charset) {
        assertThat(lines("a.txt", SENTENCE.getBytes(Charset.forName(charset)))).containsExactly(SENTENCE);
        assertThat(lines("a.txt", ("\uFEFF" + SENTENCE).getBytes(Charset.forName(charset))))
                .containsExactly(SENTENCE);
    }

    @Test
    void understandsWindows1258() {
        var halfComposed = Normalizer.normalize(SENTENCE, Normalizer.Form.NFD)
                .replace("a\u0302", "â")
                .replace("e\u0302", "ê")
                .replace("o\u0302", "ô")
                .replace("a\u0306", "ă")
                .replace("u\u031B", "ư")
                .replace("U\u031B", "Ư")
                .replace("o\u031B", "ơ")
                .replace("a\u0323\u0302", "â\u0323")
                .replace("e\u0323\u0302", "ê\u0323")
                .replace("o\u0323\u0302", "ô\u0323");

        assertThat(lines("a.txt", halfComposed.getBytes(Charset.forName("windows-1258"))))
                .containsExactly(SENTENCE);
    }

    @Test
    void understandsTcvn() {
        byte[] written = {'c', (byte) 0xF1, 'a', ' ', 'c', (byte) 0xB8, 'c', ' ', 't', (byte) 0xD8, 'n', 'h'};

        assertThat(lines("a.txt", written)).containsExactly("của các tỉnh");
    }

    @Test
    void composesLettersAndDropsWhatIsInvisible() {
        var text = Normalizer.normalize("Kính gửi", Normalizer.Form.NFD) + ":\u00A0tỉ\u00ADnh\u200B\r\nủy";

        assertThat(lines("a.txt", Fixtures.utf8(text))).containsExactly("Kính gửi: tỉnh", "ủy");
    }

    @Test
    void readsWord() {
        var content = Fixtures.docx(document -> {
            Fixtures.paragraph(document, SENTENCE);
            Fixtures.table(document, TABLE);
            Fixtures.paragraph(document, "Hết.");
        });

        assertThat(lines("a.docx", content))
                .containsExactly(SENTENCE, "", "STT\tĐịa phương\tSố vụ", "1\tXã Hòa Bình\t12", "", "Hết.");
    }

    @Test
    void readsTheHeadOfALetterColumnByColumn() {
        var content = Fixtures.docx(document -> {
            Fixtures.table(
                    document,
                    List.of(
                            List.of("ỦY BAN NHÂN DÂN TỈNH HÒA GIANG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                            List.of("Số: 15/BC-UBND", "Hòa Giang, ngày 05 tháng 7 năm 2026")));
            Fixtures.paragraph(document, SENTENCE);
        });

        assertThat(lines("a.docx", content))
                .startsWith(
                        "ỦY BAN NHÂN DÂN TỈNH HÒA GIANG",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Số: 15/BC-UBND",
                        "Hòa Giang, ngày 05 tháng 7 năm 2026");
    }

    @Test
    void readsOpenDocument() {
        var content = Fixtures.odt("<text:p>" + SENTENCE + "</text:p><table:table><table:table-row>"
                + "<table:table-cell><text:p>1</text:p></table:table-cell>"
                + "<table:table-cell><text:p>Xã Hòa Bình</text:p></table:table-cell>"
                + "</table:table-row></table:table>");

        assertThat(lines("a.odt", content)).contains(SENTENCE, "1\tXã Hòa Bình");
    }

    @Test
    void readsRtf() {
        var escaped = new StringBuilder("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times New Roman;}}\\pard\\f0 ");
        SENTENCE.chars().forEach(c -> escaped.append(c < 128 ? String.valueOf((char) c) : "\\u" + (short) c + "?"));
        escaped.append("\\par Dòng hai\\par}".replace("ò", "\\u242?"));

        assertThat(lines("a.rtf", escaped.toString().getBytes(StandardCharsets.US_ASCII)))
                .contains(SENTENCE, "Dòng hai");
    }

    @Test
    void readsAWebPage() {
        var page = "<!DOCTYPE html><html><head><meta charset='utf-8'><title>Không đọc</title></head><body><script>x()"
                + "</script><h1>BÁO CÁO</h1><p>Có 40 thành viên<sup>1</sup></p><table><tr><th>Xã</th><th>Số vụ</th>"
                + "<th>Tỷ lệ</th></tr><tr><td>Hòa An</td><td>5</td><td>10%</td></tr></table><ol><li>Một</li></ol></body></html>";

        assertThat(lines("a.html", Fixtures.utf8(page)))
                .filteredOn(line -> !line.isEmpty())
                .containsExactly("BÁO CÁO", "Có 40 thành viên¹", "Xã\tSố vụ\tTỷ lệ", "Hòa An\t5\t10%", "1. Một");
    }

    @Test
    void readsPdfWithColumnsAndRaisedMarkers() {
        var content = Fixtures.pdf("<p>" + SENTENCE + "</p><table style='width:100%'><tr><td style='width:40%'>"
                + "Xã Hòa Bình</td><td style='width:30%'>12</td><td>34</td></tr></table>");

        assertThat(lines("a.pdf", content)).contains(SENTENCE, "Xã Hòa Bình\t12\t34");
    }

    @Test
    void keepsARaisedMarkerApartFromTheWord() {
        assertThat(lines("a.pdf", Fixtures.pdfWithMarker("40 thành viên", "12", ", có 5 tổ")))
                .containsExactly("40 thành viên¹², có 5 tổ");
    }

    @Test
    void recognisesAScan() {
        assumeTrue(hasTesseract(), "tesseract with Vietnamese is not installed");
        var printed = List.of("BÁO CÁO", "Ủy ban nhân dân tỉnh Hòa Giang", "đã tổ chức 12 hội nghị");

        var extract = extractor.extract("a.pdf", Fixtures.scannedPdf(printed));

        assertThat(extract.ocr()).isTrue();
        assertThat(extract.lines()).contains("Ủy ban nhân dân tỉnh Hòa Giang", "đã tổ chức 12 hội nghị");
        assertThat(extractor
                        .extract("a.png", Fixtures.png(Fixtures.picture(printed)))
                        .lines())
                .contains("Ủy ban nhân dân tỉnh Hòa Giang");
    }

    @Test
    void saysThatAScanNeedsRecognition() {
        var without = new Extractor(Limits.STANDARD, "no-such-program");

        refuses(without, "a.pdf", Fixtures.scannedPdf(List.of("BÁO CÁO")), Unreadable.SCAN_WITHOUT_OCR);
        refuses(without, "a.png", Fixtures.png(Fixtures.picture(List.of("BÁO CÁO"))), Unreadable.SCAN_WITHOUT_OCR);
    }

    @Test
    void refusesWhatHasNoText() {
        refuses(extractor, "a.txt", new byte[0], Unreadable.EMPTY);
        refuses(extractor, "a.txt", Fixtures.utf8(" \n\t\n"), Unreadable.EMPTY);
        refuses(extractor, "a.docx", Fixtures.docx(document -> {}), Unreadable.EMPTY);
    }

    @Test
    void refusesWhatIsLocked() throws Exception {
        refuses(extractor, "a.pdf", lockedPdf(), Unreadable.ENCRYPTED);
        refuses(extractor, "a.docx", lockedDocx(), Unreadable.ENCRYPTED);
    }

    @Test
    void refusesWhatIsBroken() {
        var whole = Fixtures.docx(document -> Fixtures.paragraph(document, SENTENCE));

        refuses(extractor, "a.docx", Arrays.copyOf(whole, whole.length / 2), Unreadable.BROKEN);
        refuses(extractor, "a.pdf", Fixtures.utf8("%PDF-1.7\nnothing more"), Unreadable.BROKEN);
    }

    @Test
    void refusesADisguise() {
        byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xFF, (byte) 0xFF};

        refuses(extractor, "bao-cao.docx", program, Unreadable.DISGUISED);
        refuses(extractor, "program.exe", program, Unreadable.NOT_A_DOCUMENT);
        refuses(extractor, "a.docx", Fixtures.zip(Map.of("run.exe", program)), Unreadable.DISGUISED);
    }

    @Test
    void refusesASpreadsheet() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("1");
            workbook.write(bytes);

            refuses(extractor, "a.xlsx", bytes.toByteArray(), Unreadable.NOT_A_DOCUMENT);
        }
    }

    @Test
    void looksAtTheContentNotAtTheName() {
        var content = Fixtures.docx(document -> Fixtures.paragraph(document, SENTENCE));

        assertThat(lines("renamed.txt", content)).contains(SENTENCE);
        assertThat(lines("no-extension", Fixtures.utf8(SENTENCE))).containsExactly(SENTENCE);
    }

    private List<String> lines(String name, byte[] content) {
        return extractor.extract(name, content).lines().reversed().stream()
                .dropWhile(String::isBlank)
                .toList()
                .reversed();
    }

    private static void refuses(Extractor extractor, String name, byte[] content, Unreadable why) {
        assertThatThrownBy(() -> extractor.extract(name, content))
                .isInstanceOfSatisfying(
                        NotReadable.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private static byte[] lockedPdf() throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] lockedDocx() throws Exception {
        var open = Fixtures.docx(document -> Fixtures.paragraph(document, SENTENCE));
        try (var files = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("khoa");
            try (var stream = encryptor.getDataStream(files)) {
                new ByteArrayInputStream(open).transferTo(stream);
            }
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    static boolean hasTesseract() {
        try {
            new Scan("tesseract").need();
            return true;
        } catch (NotReadable notInstalled) {
            return false;
        }
    }
}
