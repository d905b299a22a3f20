package vn.phoihop.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.tables.Tables;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;

@ModuleTest
@Import(Reporting.class)
@DisplayName("A form at its address")
class FormsModuleTests {

    private static final PeriodCode NEVER_ASKED = new PeriodCode("ND09", PeriodKind.MONTH, 2071, 3);

    @Autowired
    Forms forms;

    @Autowired
    Periods periods;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Areas areas;

    @Autowired
    Organisations organisations;

    @Autowired
    Offices offices;

    @Autowired
    Observations observations;

    @Autowired
    MockMvcTester mvc;

    Person clerk;
    String area;
    int figure;

    @BeforeEach
    void aClerk() {
        clerk = offices.in(offices.establishInACommune("UBND xã"), Role.SPECIALIST);
        area = areas.need(organisations.need(clerk.organisation()).area()).code();
        figure = catalogue.figures(List.of("VD-01")).getFirst().no();
    }

    @Test
    void leavesNothingBehindWhenItIsRefused() {
        var answer = forms.handIn(
                "QC238-XA", area, NEVER_ASKED, -1, Map.of(figure, "bảy"), EntryWay.GRID, "", clerk.actor());

        assertThat(answer).isInstanceOf(Recording.Refused.class);
        assertThat(periods.find(NEVER_ASKED)).isEmpty();
    }

    @Test
    void countsFromTheMomentItIsHandedIn() {
        var code = new PeriodCode("ND09", PeriodKind.MONTH, 2026, 3);

        var answer = forms.handIn("QC238-XA", area, code, -1, Map.of(figure, "7"), EntryWay.GRID, "", clerk.actor());

        assertThat(answer).isInstanceOf(Recording.Recorded.class);
        assertThat(forms.open("QC238-XA", area, code, clerk.actor()).sheet().rows())
                .filteredOn(row -> row.figure().no() == figure)
                .extracting(FormSheet.Row::typed)
                .containsExactly("7");
    }

    @Test
    void showsWhatWasTypedBesideItsFault() throws Exception {
        var page = mvc.post()
                .uri("/indicators/forms/QC238-XA/" + area + "/2026-M04/file")
                .with(clerk.signedIn())
                .with(csrf())
                .param("version", "-1")
                .param("v." + figure, "bảy")
                .exchange();

        assertThat(page).hasStatus(422);
        assertThat(Jsoup.parse(page.getResponse().getContentAsString())
                        .select("[name=v." + figure + "]")
                        .val())
                .isEqualTo("bảy");
    }

    private Document tried(String period, List<List<String>> lines) throws Exception {
        var answer = mvc.post()
                .uri("/indicators/forms/QC238-XA/" + area + "/" + period + "/sheet")
                .multipart()
                .file(new MockMultipartFile(
                        "file", "khác.xlsx", "application/octet-stream", Tables.xlsx("Bieu", lines)))
                .with(clerk.signedIn())
                .with(csrf())
                .exchange();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    @Test
    void isReadFromAWorkbookThatWasSortedAndHadLinesAndColumnsPutIn() throws Exception {
        var page = tried(
                "2026-M06",
                List.of(
                        List.of("", "BIỂU SỐ LIỆU PHỐI HỢP"),
                        List.of("TT", "Mã", "Chỉ tiêu", "Đơn vị tính", "Số liệu"),
                        List.of("1", "VD-04", "Đối thoại", "cuộc", "không có"),
                        List.of("2", "vd-01", "Vấn đề", "vấn đề", "1,234"),
                        List.of("3", "VD-04", "Đối thoại", "cuộc", "5"),
                        List.of("", "", "Người lập biểu", "", "")));

        assertThat(page.select("[name=v." + figure + "]").val()).isEqualTo("1,234");
        assertThat(page.select("#errors li").eachText())
                .hasSize(2)
                .anySatisfy(said -> assertThat(said).startsWith("E3 (VD-04)").contains("“không có”", "ghi 0 nếu"))
                .anySatisfy(said -> assertThat(said).startsWith("E5").contains("hai lần"));
    }

    @Test
    void isNotReadFromTheWorkbookOfAnotherUnitOrPeriod() throws Exception {
        var page = tried(
                "2026-M06",
                List.of(
                        List.of("Mã", "Chỉ tiêu", "Đơn vị tính", "Xã Khác 2026-M05"),
                        List.of("VD-01", "Vấn đề", "vấn đề", "7")));

        assertThat(page.select("#errors").hasClass("alert-danger")).isTrue();
        assertThat(page.select("#errors li").eachText())
                .singleElement()
                .satisfies(said -> assertThat(said).startsWith("D1").contains("Xã Khác 2026-M05", "2026-M06"));
    }

    @Test
    void saysWhatToDoWithAFileThatIsNoForm() throws Exception {
        var page = tried("2026-M06", List.of(List.of("Họ tên", "Chức vụ"), List.of("A", "B")));

        assertThat(page.select("#errors li").text()).contains("Không thấy cột mã chỉ tiêu");
    }

    @Test
    void praisesAWorkbookInWhichNothingIsWrong() throws Exception {
        var page = tried("2026-M06", List.of(List.of("Mã", "", "", "Số liệu"), List.of("VD-01", "", "", "7")));

        assertThat(page.select("#errors").hasClass("alert-success")).isTrue();
    }

    @Test
    void remembersThatItCameByWorkbook() throws Exception {
        var code = new PeriodCode("ND09", PeriodKind.MONTH, 2026, 5);
        var address = "/indicators/forms/QC238-XA/" + area + "/2026-M05";
        var book = Tables.xlsx(
                "Bieu",
                List.of(List.of("Mã", "Chỉ tiêu", "Đơn vị tính", "Số liệu"), List.of("VD-01", "", "vấn đề", "6")));

        var tried = mvc.post()
                .uri(address + "/sheet")
                .multipart()
                .file(new MockMultipartFile("file", "bieu.xlsx", "application/octet-stream", book))
                .with(clerk.signedIn())
                .with(csrf())
                .exchange();
        var read = Jsoup.parse(tried.getResponse().getContentAsString());
        var handedIn = mvc.post()
                .uri(address + "/file")
                .with(clerk.signedIn())
                .with(csrf())
                .param("version", "-1")
                .param("workbook", read.select("input[name=workbook]").val())
                .param("v." + figure, read.select("[name=v." + figure + "]").val())
                .exchange();

        assertThat(handedIn).hasStatus(303);
        var id = organisations.need(clerk.organisation()).area();
        var given = observations.history(
                id, periods.need(code), catalogue.figures(List.of("VD-01")).getFirst(), clerk.actor());
        assertThat(given).singleElement().satisfies(one -> {
            assertThat(one.way()).isEqualTo(EntryWay.SHEET);
            assertThat(one.value()).isEqualByComparingTo("6");
        });
    }
}
