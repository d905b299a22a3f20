package vn.phoihop.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Role;
import vn.phoihop.tasks.ImportedRow.Standing;
import vn.phoihop.tasks.TaskImports.Answer;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Places;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import(SettableTime.class)
@DisplayName("A table of tasks")
class TaskImportsModuleTests {

    private static final List<String> HEAD = List.of(
            "TT", "Nội dung nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành");

    @Autowired
    TaskImports imports;

    @Autowired
    TaskLists lists;

    @Autowired
    Organisations organisations;

    @Autowired
    Places places;

    @Autowired
    Offices offices;

    @Autowired
    SettableTime time;

    Person owner;

    @BeforeEach
    void aProvinceWithItsBodies() {
        time.is("2026-11-09");
        var committee = places.aCommittee();
        places.aDepartmentOf(committee, "Sở Xây dựng", "SXD");
        places.aDepartmentOf(committee, "Sở Nông nghiệp và Môi trường", "SNNMT");
        places.aDepartmentOf(committee, "Ban Tuyên giáo và Dân vận Tỉnh ủy", "BTGDVTU");
        owner = offices.in(committee, Role.SPECIALIST);
    }

    @Test
    void isReadRowByRowWithHeadingsAndSeveralBodiesInACell() throws IOException {
        var rows = read(
                "bang.xlsx",
                xlsx(List.of(
                        List.of("KẾ HOẠCH NĂM 2027"),
                        HEAD,
                        List.of("I", "Công tác thông tin"),
                        List.of(
                                "1",
                                "Lập kế hoạch thông tin dự án cầu",
                                "Kế hoạch",
                                "Sở Xây dựng",
                                "Sở Nông nghiệp và Môi trường, Ban Tuyên giáo và Dân vận Tỉnh ủy",
                                "15/10/2027"),
                        List.of("2", "Báo cáo kết quả", "Báo cáo", "so xay dung", "Sở NN&MT; BTGDVTU", "Quý III"))));

        assertThat(rows.headings()).isEqualTo(1);
        assertThat(rows.rows()).extracting(ImportedRow::number).containsExactly(4, 5);
        var first = rows.rows().getFirst();
        assertThat(first.task()).isNotNull().satisfies(task -> {
            assertThat(task.partners()).hasSize(2);
            assertThat(task.output().kind()).isEqualTo(OutputKind.PLAN);
            assertThat(task.deadline()).isEqualTo(Deadline.on(LocalDate.of(2027, 10, 15)));
        });
        assertThat(rows.rows().getLast().task()).isNotNull().satisfies(task -> {
            assertThat(task.partners()).hasSize(2);
            assertThat(task.deadline()).isEqualTo(Deadline.on(LocalDate.of(2027, 9, 30)));
        });
        assertThat(rows.rows().getLast().remarks())
                .extracting(ImportedRow.Remark::key)
                .containsExactly("tasks.import.no_criterion", "tasks.import.guess");
    }

    @Test
    void saysWhichCellIsWrongAndKeepsNothing() throws IOException {
        var rows = read(
                "bang.xlsx",
                xlsx(List.of(
                        HEAD,
                        List.of("1", "Việc không có ai", "Báo cáo", "", "", "15/10/2027"),
                        List.of("2", "Việc của ai đó", "", "Sở Nào Đó", "", "thường xuyên"),
                        List.of("3", "Việc đã qua", "Báo cáo", "Sở Xây dựng", "Sở Xây dựng", "01/02/2026"),
                        List.of("4", "Việc của hai bên", "Báo cáo", "Sở Xây dựng; Sở NN&MT", "", "15/10/2027"))));

        assertThat(rows.rows()).extracting(ImportedRow::standing).containsOnly(Standing.ERROR);
        assertThat(errors(rows.rows().get(0))).containsExactly("D2 tasks.import.no_lead");
        assertThat(errors(rows.rows().get(1)))
                .containsExactly("C3 tasks.import.no_output", "D3 tasks.body.unknown", "F3 tasks.due.not_understood");
        assertThat(errors(rows.rows().get(2))).containsExactly("F4 tasks.import.past");
        assertThat(errors(rows.rows().get(3))).containsExactly("D5 tasks.import.leads");
        assertThat(lists.list(TaskFilter.ALL, null, owner.actor()).lines()).isEmpty();
    }

    @Test
    void isGivenAllAtOnceAndOnlyOnceHoweverOftenItIsConfirmed() throws IOException {
        var rows = read(
                "bang.xlsx",
                xlsx(List.of(
                        HEAD,
                        List.of("1", "Việc một", "Báo cáo", "Sở Xây dựng", "", "15/10/2027"),
                        List.of("2", "Việc hai", "Báo cáo", "Sở Xây dựng", "", "16/10/2027"))));
        var fresh = rows.rows().stream().map(ImportedRow::task).toList();

        var first = imports.confirm(fresh, owner.actor());
        var again = imports.confirm(fresh, owner.actor());

        assertThat(again).isEqualTo(first);
        assertThat(lists.list(TaskFilter.ALL, null, owner.actor()).lines()).hasSize(2);
    }

    @Test
    void isGivenWhollyOrNotAtAll() throws IOException {
        var rows = read(
                "bang.xlsx",
                xlsx(List.of(
                        HEAD,
                        List.of("1", "Việc một", "Báo cáo", "Sở Xây dựng", "", "10/11/2026"),
                        List.of("2", "Việc hai", "Báo cáo", "Sở Xây dựng", "", "16/10/2027"))));
        var fresh = rows.rows().stream().map(ImportedRow::task).toList();
        time.is("2026-11-12");

        assertThat(imports.confirm(fresh, owner.actor()))
                .isEqualTo(new TaskImports.Confirmed.Refused(0, Refusal.DAY_HAS_PASSED));
        assertThat(lists.list(TaskFilter.ALL, null, owner.actor()).lines()).isEmpty();
    }

    @Test
    void mayHaveMergedCellsDatesAndAHeadInTwoRows() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("KH");
            fill(sheet.createRow(0), List.of("STT", "NOI DUNG", "San pham", "Phan cong", "", "Thoi gian"));
            fill(sheet.createRow(1), List.of("", "", "", "Chu tri", "Phoi hop", ""));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 3, 4));
            fill(sheet.createRow(2), List.of("1", "Việc một", "Báo cáo", "Sở Xây dựng", "", ""));
            fill(sheet.createRow(3), List.of("2", "Việc hai", "Báo cáo", "", "", ""));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 3, 3));
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            for (int i = 2; i <= 3; i++) {
                sheet.getRow(i).getCell(5).setCellStyle(style);
                sheet.getRow(i).getCell(5).setCellValue(LocalDate.of(2027, 3, 31));
            }
            workbook.write(bytes);

            var rows = read("ke hoach.xlsx", bytes.toByteArray()).rows();

            assertThat(rows).hasSize(2).allSatisfy(row -> {
                assertThat(row.lead()).isEqualTo("Sở Xây dựng");
                assertThat(row.task()).isNotNull();
            });
        }
    }

    @Test
    void mayStandInAWordFile() throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Phụ lục phân công nhiệm vụ");
            var table = document.createTable(3, HEAD.size());
            for (int i = 0; i < HEAD.size(); i++) {
                table.getRow(0).getCell(i).setText(HEAD.get(i));
            }
            var cells = List.of("1", "Tổ chức hội nghị", "Hội nghị", "Sở Xây dựng", "", "Trước ngày 20/12/2026");
            for (int i = 0; i < cells.size(); i++) {
                table.getRow(1).getCell(i).setText(cells.get(i));
                table.getRow(2).getCell(i).setText(i == 1 ? "Gửi tài liệu" : i == 3 ? "" : cells.get(i));
            }
            table.getRow(1).getCell(3).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
            table.getRow(2).getCell(3).getCTTc().addNewTcPr().addNewVMerge();
            table.getRow(0).getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.ONE);
            document.write(bytes);

            var rows = read("phu luc.docx", bytes.toByteArray()).rows();

            assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row.task()).isNotNull());
            assertThat(rows.getLast().lead()).isEqualTo("Sở Xây dựng");
        }
    }

    @Test
    void mayMeanAllCommunesAsPartnersButNotAsLead() throws IOException {
        var area = organisations.need(owner.organisation()).area();
        var first = places.aCommuneOf(area);
        var second = places.aCommuneOf(area);
        places.aCommitteeOf(first);
        places.aCommitteeOf(second);
        var rows = read(
                "bang.xlsx",
                xlsx(List.of(HEAD, List.of("1", "Việc chung", "Báo cáo", "UBND các xã, phường", "", "15/10/2027"))));

        assertThat(rows.rows().getFirst().standing()).isEqualTo(Standing.ERROR);
    }

    @Test
    void isRefusedWithASentenceWhenItIsNone() throws IOException {
        assertThat(imports.read("a.xlsx", new byte[] {1, 2, 3}, UUID.randomUUID(), owner.actor()))
                .isEqualTo(new Answer.Nothing("broken"));
        assertThat(imports.read(
                        "a.docx",
                        "chữ".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        UUID.randomUUID(),
                        owner.actor()))
                .isEqualTo(new Answer.Nothing("broken"));
        assertThat(imports.read(
                        "a.xlsx",
                        xlsx(List.of(List.of("Họ tên", "Tuổi"), List.of("A", "3"))),
                        UUID.randomUUID(),
                        owner.actor()))
                .isEqualTo(new Answer.Nothing("no_columns"));
    }

    private Answer.Rows read(String name, byte[] bytes) {
        return (Answer.Rows) imports.read(name, bytes, UUID.randomUUID(), owner.actor());
    }

    private static List<String> errors(ImportedRow row) {
        return row.remarks().stream()
                .filter(ImportedRow.Remark::isError)
                .map(remark -> remark.cell() + " " + remark.key())
                .toList();
    }

    private static byte[] xlsx(List<List<String>> rows) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Bảng");
            for (var row : rows) {
                fill(sheet.createRow(sheet.getLastRowNum() + 1), row);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void fill(org.apache.poi.ss.usermodel.Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }
}
