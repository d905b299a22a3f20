package vn.phoihop.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.phoihop.organisations.Areas;
import vn.phoihop.petitions.Council.Seat;
import vn.phoihop.petitions.ImportRow.Remark;
import vn.phoihop.petitions.ImportRow.Standing;
import vn.phoihop.petitions.PetitionImports.Answer;
import vn.phoihop.petitions.PetitionImports.Confirmed;
import vn.phoihop.petitions.PetitionImports.Written;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import({SettableTime.class, Council.class})
@DisplayName("A table of petitions")
class PetitionImportsModuleTests {

    private static final List<String> HEAD =
            List.of("TT", "Địa bàn", "Ngày tiếp xúc", "Nội dung kiến nghị", "Lĩnh vực", "Thẩm quyền", "Loại");

    @Autowired
    PetitionImports imports;

    @Autowired
    PetitionLists lists;

    @Autowired
    Council council;

    @Autowired
    Areas areas;

    @Autowired
    SettableTime time;

    Seat seat;
    String commune = "";

    @BeforeEach
    void aCouncil() {
        time.is(SettableTime.MONDAY_AT_NINE);
        seat = council.seat();
        commune = areas.need(seat.commune()).name();
    }

    @Test
    void isReadWithItsPlaceFieldAndKind() throws IOException {
        var rows = read(xlsx(List.of(
                HEAD,
                List.of("1", commune, "05/11/2026", "Đề nghị sửa đường.", "giao thong", "Tỉnh", "Kiến nghị"),
                List.of("2", commune, "", "Cử tri phấn khởi.", "Y tế", "Xã", "Ý kiến"))));

        assertThat(rows).extracting(ImportRow::standing).containsExactly(Standing.OK, Standing.WARNING);
        assertThat(rows.getFirst().petition()).isNotNull().satisfies(petition -> {
            assertThat(petition.content().field()).isEqualTo(Field.TRANSPORT);
            assertThat(petition.content().competence()).isEqualTo(Competence.PROVINCE);
            assertThat(petition.kind()).isEqualTo(PetitionKind.PETITION);
        });
        assertThat(rows.getLast().petition())
                .isNotNull()
                .satisfies(petition -> assertThat(petition.kind()).isEqualTo(PetitionKind.OPINION));
    }

    @Test
    void takesThePlaceFromAHeadingOfAWordTable() throws IOException {
        var rows = read(
                "bang.docx",
                docx(List.of(
                        List.of("STT", "Nội dung kiến nghị"),
                        List.of("I", "Cử tri " + commune),
                        List.of("1", "Đề nghị sửa đường liên xã bị hư hỏng."),
                        List.of("2", "Đề nghị bổ sung giáo viên."))));

        assertThat(rows).hasSize(2);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.petition())
                        .isNotNull()
                        .satisfies(petition -> assertThat(petition.area()).isEqualTo(seat.commune())));
    }

    @Test
    void saysWhatIsWrongInWhichColumnAndKeepsNothing() throws IOException {
        var rows = read(xlsx(List.of(
                HEAD,
                List.of("1", "Xã Không Có", "05/11/2026", "Đề nghị sửa đường.", "", "", ""),
                List.of(
                        "2",
                        commune,
                        "ngày mai",
                        "Ông Trần Văn Hùng, điện thoại 0912345678, đề nghị sửa cầu.",
                        "",
                        "",
                        ""),
                List.of("3", commune, "01/12/2026", "", "", "", ""))));

        assertThat(rows.get(0).remarks()).extracting(Remark::key).contains("petitions.import.unknown.area");
        assertThat(rows.get(1).remarks())
                .extracting(Remark::key)
                .contains("petitions.import.wrong.day", "petitions.import.personal");
        assertThat(rows.get(2).remarks())
                .extracting(Remark::key)
                .contains("petitions.import.future.day", "petitions.import.no.wording");
        assertThat(confirm(rows, UUID.randomUUID())).isInstanceOf(Confirmed.Wrong.class);
        assertThat(there()).isZero();
    }

    @Test
    void isKeptOnceHoweverOftenItIsConfirmedOrReadAgain() throws IOException {
        var file = xlsx(List.of(
                HEAD,
                List.of("1", commune, "05/11/2026", "Đề nghị sửa đường.", "Giao thông", "Tỉnh", ""),
                List.of("2", commune, "05/11/2026", "Đề nghị xây trường.", "Giáo dục", "Tỉnh", ""),
                List.of("3", commune, "05/11/2026", "đề nghị SỬA ĐƯỜNG", "Giao thông", "Tỉnh", "")));
        var form = UUID.randomUUID();

        assertThat(confirm(read(file), form))
                .isInstanceOfSatisfying(
                        Confirmed.Kept.class,
                        kept -> assertThat(kept.petitions()).hasSize(2));
        confirm(read(file), form);
        confirm(read(file), UUID.randomUUID());

        assertThat(there()).isEqualTo(2);
        assertThat(read(file)).extracting(ImportRow::standing).containsOnly(Standing.THERE);
    }

    @Test
    void isReadThoughHeadsNumbersAndSumsStandBetweenItsRows() throws IOException {
        var rows = read(
                "bang.docx",
                docx(List.of(
                        List.of("STT", "Nội dung kiến nghị", "Ghi chú"),
                        List.of("(1)", "(2)", "(3)"),
                        List.of("A", "KIẾN NGHỊ THUỘC THẨM QUYỀN CẤP TỈNH", ""),
                        List.of("II", "II. Cử tri " + commune + " (02 kiến nghị)", ""),
                        List.of("", "1. Lĩnh vực giao thông", ""),
                        List.of("1", "Đề nghị sửa đường liên xã bị hư hỏng.", ""),
                        List.of("STT", "Nội dung kiến nghị", "Ghi chú"),
                        List.of("", "", ""),
                        List.of("2", "Đề nghị xây cầu.", ""),
                        List.of("", "Tổng cộng: 02 kiến nghị", ""))));

        assertThat(rows)
                .extracting(row -> row.texts().wording())
                .containsExactly("Đề nghị sửa đường liên xã bị hư hỏng.", "Đề nghị xây cầu.");
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.petition()).isNotNull().satisfies(petition -> {
                    assertThat(petition.area()).isEqualTo(seat.commune());
                    assertThat(petition.content().field()).isEqualTo(Field.TRANSPORT);
                    assertThat(petition.content().competence()).isEqualTo(Competence.PROVINCE);
                }));
    }

    @Test
    void isReadUnderTwoRowsOfHeads() throws IOException {
        var rows = read(xlsx(
                List.of(
                        List.of("STT", "Nội dung kiến nghị", "Nơi tiếp xúc", "Phân loại", ""),
                        List.of("", "", "", "Lĩnh vực", "Thẩm quyền"),
                        List.of("1", "Đề nghị sửa đường.", commune, "Giao thông", "Tỉnh")),
                "A1:A2",
                "B1:B2",
                "C1:C2",
                "D1:E1"));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.texts().field()).isEqualTo("Giao thông");
            assertThat(row.texts().competence()).isEqualTo("Tỉnh");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TCVN3 | Néi dung kiÕn nghÞ | §Ò nghÞ söa ®­êng liªn x· bÞ h­ háng.
            VNI   | Noäi dung kieán nghò | Ñeà nghò söûa ñöôøng lieân xaõ bò hö hoûng.
            """)
    void isReadInLettersOfBeforeUnicode(String font, String head, String wording) throws IOException {
        var bare = Normalizer.normalize(commune, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        var rows = read(xlsx(List.of(List.of("STT", head, "Xa"), List.of("1", wording, bare))));

        assertThat(rows)
                .as(font)
                .extracting(row -> row.texts().wording())
                .containsExactly("Đề nghị sửa đường liên xã bị hư hỏng.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"05/11/2026", "5.11.26", "ngày 5 tháng 11 năm 2026", "46331", "2026-11-05"})
    void takesADayAsPeopleAndSheetsWriteIt(String day) throws IOException {
        var rows = read(xlsx(List.of(HEAD, List.of("1", commune, day, "Đề nghị sửa đường.", "", "", ""))));

        assertThat(rows.getFirst().petition())
                .isNotNull()
                .satisfies(petition -> assertThat(petition.heldOn()).isEqualTo(LocalDate.of(2026, 11, 5)));
    }

    @Test
    void isNotTakenFromASheetThatIsHidden() throws IOException {
        var rows = List.of(HEAD, List.of("1", commune, "05/11/2026", "Đề nghị sửa đường.", "", "", ""));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx(rows)));
                var bytes = new ByteArrayOutputStream()) {
            var old = workbook.cloneSheet(0);
            old.getRow(1).getCell(3).setCellValue("Kiến nghị của năm trước.");
            workbook.setSheetHidden(1, true);
            workbook.write(bytes);

            assertThat(read(bytes.toByteArray()))
                    .singleElement()
                    .satisfies(row -> assertThat(row.texts().wording()).isEqualTo("Đề nghị sửa đường."));
        }
    }

    private long there() {
        return lists.counts(PetitionFilter.of(seat.round()), seat.office().actor())
                .getOrDefault("total", 0L);
    }

    private Confirmed confirm(List<ImportRow> rows, UUID form) {
        var written = rows.stream()
                .map(row -> new Written(row.table(), row.number(), row.texts()))
                .toList();
        return imports.confirm(written, seat.round(), form, seat.office().actor());
    }

    private List<ImportRow> read(byte[] file) {
        return read("bang.xlsx", file);
    }

    private List<ImportRow> read(String name, byte[] file) {
        return switch (imports.read(
                name, file, seat.round(), UUID.randomUUID(), seat.office().actor())) {
            case Answer.Rows(var rows) -> rows;
            case Answer.Nothing(var why) -> throw new IllegalStateException(why);
        };
    }

    private static byte[] xlsx(List<List<String>> rows, String... merged) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Bảng");
            for (int i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    row.createCell(j).setCellValue(rows.get(i).get(j));
                }
            }
            for (var region : merged) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(region));
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] docx(List<List<String>> rows) throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            var table = document.createTable(rows.size(), rows.getFirst().size());
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < rows.get(i).size(); j++) {
                    table.getRow(i).getCell(j).setText(rows.get(i).get(j));
                }
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
