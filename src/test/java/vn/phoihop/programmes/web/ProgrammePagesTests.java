package vn.phoihop.programmes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.programmes.Agreements;
import vn.phoihop.programmes.ProgrammeSheets;
import vn.phoihop.registry.Direction;
import vn.phoihop.registry.Papers;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;

@ModuleTest
@Import({Agreements.class, Papers.class})
@DisplayName("The pages of programmes")
class ProgrammePagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Offices offices;

    @Autowired
    Agreements agreements;

    @Autowired
    ProgrammeSheets sheets;

    @Autowired
    Papers papers;

    private static Document page(MvcTestResult result) throws UnsupportedEncodingException {
        result.getResponse().setCharacterEncoding("UTF-8");
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private MvcTestResult get(String path, Person person) {
        return mvc.get().uri(path).with(person.signedIn()).exchange();
    }

    @Test
    void sayWhatWouldBeHereAndHowToBegin() throws Exception {
        var result = get("/programmes", offices.aSpecialistOf("Sở mới"));

        assertThat(page(result).select(".nothing").text()).contains("Soạn chương trình");
    }

    private static final String SIGNED = """
            Số: 05/CTPH-BTGDVTU-HĐND-UBND                Hòa Giang, ngày 12 tháng 3 năm 2026

            CHƯƠNG TRÌNH PHỐI HỢP
            Thực hiện Quyết định số 238-QĐ/TW giai đoạn 2026 - 2030

            Căn cứ Quyết định số 238-QĐ/TW ngày 30/9/2020 của Ban Bí thư;
            Căn cứ Luật Tổ chức chính quyền địa phương;

            I. MỤC ĐÍCH, YÊU CẦU
            1. Nâng cao trách nhiệm của các bên.

            II. NỘI DUNG PHỐI HỢP
            1. Trao đổi danh mục dự án, công trình trọng điểm hằng quý;
            2. Xử lý, trả lời vấn đề báo chí nêu.

            Nơi nhận:
            - Các bên ký.
            """;

    @Test
    void beginFromADocumentOfTheRegister() throws Exception {
        var province = agreements.inAProvince();
        var board = province.board();
        var document = papers.drop("chuong-trinh.txt", SIGNED, Direction.INCOMING, board);
        assertThat(page(get("/programmes/read", board)).select("main a[href*=" + document.value() + "]"))
                .isNotEmpty();

        var page = page(get("/programmes/new?document=" + document.value(), board));

        assertThat(page.select("[role=note] a").attr("href")).isEqualTo("/registry/" + document.value());
        assertThat(page.select("#title").text()).contains("238-QĐ/TW giai đoạn 2026 - 2030");
        assertThat(page.select("#begins").val()).isEqualTo("2026-01-01");
        assertThat(page.select("#ends").val()).isEqualTo("2030-12-31");
        assertThat(page.select("#number").val()).isEqualTo("05");
        assertThat(page.select("#dated").val()).isEqualTo("2026-03-12");
        assertThat(page.select("#basis").text()).contains("ngày 30/9/2020", "Luật Tổ chức chính quyền địa phương");
        assertThat(page.select("input[name=party][checked]").eachAttr("value"))
                .contains(
                        board.organisation().value().toString(),
                        province.council().organisation().value().toString(),
                        province.committee().organisation().value().toString());
        assertThat(page.select("textarea[name=items]").text())
                .contains(
                        "Trao đổi danh mục dự án, công trình trọng điểm hằng quý", "Xử lý, trả lời vấn đề báo chí nêu")
                .doesNotContain("Nâng cao trách nhiệm");
    }

    @Test
    void keepWhatWasTypedWhenTheTitleIsMissing() throws Exception {
        var province = agreements.inAProvince();
        var result = mvc.post()
                .uri("/programmes")
                .param("basis", "Quyết định số 238-QĐ/TW")
                .param("begins", "2026-01-01")
                .param("ends", "không phải ngày")
                .with(csrf())
                .with(province.board().signedIn())
                .exchange();

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = page(result);
        assertThat(page.select("[role=alert] a").eachAttr("href")).contains("#title", "#ends");
        assertThat(page.select("#basis").text()).isEqualTo("Quyết định số 238-QĐ/TW");
        assertThat(page.select("#ends").val()).isEqualTo("không phải ngày");
    }

    @Test
    void tellTheSecondOfTwoThatSomebodyWasFaster() throws Exception {
        var province = agreements.inAProvince();
        var id = agreements.draft(province, "Chương trình hai người");
        var board = province.board();
        var item = sheets.need(id, board.actor()).items().getFirst();
        var path = id.path() + "/items/" + item.id();
        assertThat(change(path, "Người thứ nhất", board)).hasStatus(HttpStatus.SEE_OTHER);

        var second = change(path, "Người thứ hai", board);

        assertThat(second).hasStatus(HttpStatus.CONFLICT);
        var page = page(second);
        assertThat(page.select("[role=alert]").text()).contains("Người khác vừa sửa");
        assertThat(page.select("#title-" + item.id()).text()).isEqualTo("Người thứ hai");
        assertThat(page.select("#item-" + item.id()).text()).contains("Người thứ nhất");
    }

    private MvcTestResult change(String path, String title, Person person) {
        return mvc.post()
                .uri(path)
                .param("version", "0")
                .param("title", title)
                .param("topic", "CONCERNS")
                .with(csrf())
                .with(person.signedIn())
                .exchange();
    }

    @Test
    void refusePastedRowsByTheirNumberAndKeepThem() throws Exception {
        var province = agreements.inAProvince();
        var id = agreements.draft(province, "Chương trình dán bảng");
        var rows = "1\tLập danh mục\tDanh mục\tUBND\tHĐND\t\tquý II/2099\n2\tSơ kết\tBáo cáo\tSở nào đó\t\t\tmai";
        var result = mvc.post()
                .uri(id.path() + "/items/paste")
                .param("rows", rows)
                .param("keep", "true")
                .with(csrf())
                .with(province.board().signedIn())
                .exchange();

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(result).select(".troubles li").eachText())
                .hasSize(2)
                .allMatch(text -> text.startsWith("Dòng 2:"));
        assertThat(sheets.need(id, province.board().actor()).items()).hasSize(1);
    }

    @Test
    void showOnlyTheActsOfTheReader() throws Exception {
        var province = agreements.inAProvince();
        var id = agreements.frozen(province, "Chương trình chờ ký");

        var lead = page(get(id.path(), province.board()));
        var party = page(get(id.path(), province.court()));

        assertThat(lead.select(".todo form").eachAttr("action"))
                .contains(id.path() + "/number", id.path() + "/redraft");
        assertThat(party.select(".todo form").eachAttr("action"))
                .contains(id.path() + "/sign")
                .doesNotContain(id.path() + "/redraft", id.path() + "/number");
        assertThat(party.select("#mark option").eachText()).noneMatch(mark -> mark.startsWith("TM. thay mặt"));
    }
}
