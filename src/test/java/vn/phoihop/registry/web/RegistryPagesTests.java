package vn.phoihop.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.registry.Direction;
import vn.phoihop.registry.DocumentId;
import vn.phoihop.registry.Papers;
import vn.phoihop.registry.Register;
import vn.phoihop.registry.RegisterFilter;
import vn.phoihop.registry.Sheets;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Statements;

@ModuleTest
@Import(Papers.class)
@DisplayName("The pages of the register")
class RegistryPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Offices offices;

    @Autowired
    Papers papers;

    @Autowired
    Sheets sheets;

    @Autowired
    Register register;

    @Autowired
    Statements statements;

    Person clerk;

    @BeforeEach
    void aClerk() {
        clerk = offices.aClerkOf("Văn phòng Tỉnh ủy");
    }

    @Test
    void saysWhatWouldBeHereAndHowToBegin() throws Exception {
        var page = page(get("/registry", clerk));

        assertThat(page.select(".nothing").text()).contains("Chưa có văn bản nào");
        assertThat(page.select("a[href=/registry/intake]")).isNotEmpty();
        assertThat(page.select("nav a[href=/registry]").text()).isEqualTo("Văn bản");
    }

    @Test
    void answersEachFileForItself() throws Exception {
        var result = mvc.post()
                .uri("/registry/intake")
                .multipart()
                .file(file(
                        "files",
                        "mot.txt",
                        Papers.report("8", "BC-UBND", "Nhiều tệp").getBytes(StandardCharsets.UTF_8)))
                .file(file("files", "rong.txt", new byte[0]))
                .file(file(
                        "files",
                        "mat.txt",
                        ("TUYỆT MẬT\n\n" + Papers.report("1", "KH-UBND", "x")).getBytes(StandardCharsets.UTF_8)))
                .file(file(
                        "files",
                        "hai.txt",
                        Papers.report("9", "BC-UBND", "Tệp sau").getBytes(StandardCharsets.UTF_8)))
                .param("direction", "INCOMING")
                .with(csrf())
                .with(clerk.signedIn())
                .exchange();

        assertThat(result).hasStatusOk();
        var results = page(result).select(".result");
        assertThat(results.eachText())
                .anySatisfy(text -> assertThat(text).contains("rong.txt").contains("Tệp rỗng"))
                .anySatisfy(text -> assertThat(text).contains("mat.txt").contains("dấu chỉ mức độ mật"))
                .anySatisfy(text -> assertThat(text).contains("hai.txt").contains("Đã đọc"));
        assertThat(register.counts(RegisterFilter.ALL, clerk.actor()).total())
                .isEqualTo(page(result).select(".result .tag-sure").size());
    }

    @Test
    void answersTheScriptWithOneResult() throws Exception {
        var result = mvc.post()
                .uri("/registry/intake")
                .multipart()
                .file(file(
                        "files",
                        "một.txt",
                        Papers.report("8", "BC-UBND", "Một tệp").getBytes(StandardCharsets.UTF_8)))
                .header("HX-Request", "true")
                .with(csrf())
                .with(clerk.signedIn())
                .exchange();

        var page = page(result);
        assertThat(page.select("header.top")).isEmpty();
        assertThat(page.select("li.result a").attr("href")).startsWith("/registry/");
    }

    @Test
    void asksForAFileWhenNoneWasChosen() {
        var result = mvc.post()
                .uri("/registry/intake")
                .multipart()
                .with(csrf())
                .with(clerk.signedIn())
                .exchange();

        assertThat(result).hasStatus(422);
    }

    @Test
    void putsFindingsBesideTheirLine() throws Exception {
        var id = aReport("15", "Có phép cộng");
        var findings = sheets.need(id, clerk.actor()).reading().findings();

        var page = page(get("/registry/" + id, clerk));

        for (var finding : findings) {
            assertThat(page.select("#L" + Math.max(1, finding.line()) + " .finding")
                            .text())
                    .contains(finding.message());
        }
        assertThat(page.select("ol.text li").size()).isGreaterThan(10);
        assertThat(page.select("input[name=number]").val()).isEqualTo("15");
        assertThat(page.select("#number-evidence").text()).isEqualTo("đọc được trong văn bản");
        assertThat(page.select("svg.graph text.graph-number").eachText()).contains("238-QĐ/TW");
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseWasFaster() throws Exception {
        var id = aReport("16", "Hai văn thư");
        var version = sheets.need(id, clerk.actor()).version();
        assertThat(correct(id, version, "Trích yếu của người thứ nhất", "")).hasStatus(303);

        var second = correct(id, version, "Trích yếu của người thứ hai", "");

        assertThat(second).hasStatus(409);
        var page = page(second);
        assertThat(page.select("textarea[name=subject]").val()).isEqualTo("Trích yếu của người thứ hai");
        assertThat(page.select(".alert-warning").text()).contains("Người khác vừa sửa");
        assertThat(page.text()).contains("Hiện nay: Trích yếu của người thứ nhất");
        assertThat(correct(
                        id, Integer.parseInt(page.select("input[name=version]").attr("value")), "Thống nhất", ""))
                .hasStatus(303);
    }

    @Test
    void explainsADateThatIsNone() throws Exception {
        var id = aReport("17", "Ngày sai");

        var result = correct(id, sheets.need(id, clerk.actor()).version(), "Giữ nguyên", "31/2/2026");

        assertThat(result).hasStatus(422);
        var page = page(result);
        assertThat(page.select("input[name=dated]").val()).isEqualTo("31/2/2026");
        assertThat(page.select("#dated-wrong").text()).contains("Ngày không đúng dạng");
        assertThat(page.select("#errors a").attr("href")).isEqualTo("#dated");
    }

    @Test
    void registersWithTheNextNumberAndSaysSo() throws Exception {
        var id = aReport("18", "Vào sổ");
        var version = sheets.need(id, clerk.actor()).version();

        var result = form("/registry/" + id + "/register", version, "Vào sổ", "15/10/2026");

        assertThat(result).hasStatus(303);
        var page = page(get("/registry/" + id, clerk));
        assertThat(page.select(".history").text()).contains("vào sổ, số 01");
        assertThat(page.select(".side-facts form.head-form")).isEmpty();
    }

    @Test
    void marksWhatWasSearchedForAndNothingElse() throws Exception {
        aReport("19", "<script>alert(1)</script> thử");

        var page = page(get("/registry?q=van+de+noi+com", clerk));

        assertThat(page.select("mark").eachText()).containsOnly("vấn đề nổi cộm");
        assertThat(page.select("td script")).isEmpty();
        assertThat(page.select("tbody a").text()).contains("<script>");
    }

    @Test
    void exportsTheOfficialBookOfExactlyThisList() throws Exception {
        aReport("20", "Trong sổ");
        aReport("21", "Cũng trong sổ");

        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(bytes("/registry/export.xlsx?q=20/BC-UBND", clerk)))) {
            var sheet = book.getSheet("Văn bản đến");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("SỔ ĐĂNG KÝ VĂN BẢN ĐẾN");
            assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("Số, ký hiệu");
            assertThat(sheet.getRow(2).getCell(3).getStringCellValue()).isEqualTo("20/BC-UBND");
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
        }
    }

    @Test
    void exportsNoFormulas() throws Exception {
        var id = aReport("22", "Bình thường");
        correct(id, sheets.need(id, clerk.actor()).version(), "=HYPERLINK(\"http://x\")", "");

        var csv = new String(bytes("/registry/export.csv", clerk), StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFF").contains("\"'=HYPERLINK(\"\"http://x\"\")\"");
    }

    @Test
    void handsOutTheFileOnlyAsADownload() {
        var id = aReport("23", "Tải về");
        var sha256 = sheets.files(id, clerk.actor()).getFirst().sha256();

        var result = get("/registry/" + id + "/files/" + sha256, clerk);

        assertThat(result).hasStatusOk();
        assertThat(result).hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(result).hasContentType("application/octet-stream");
        assertThat(result.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''b%C3%A1o%20c%C3%A1o%2023.txt");
    }

    /// Every way out, asked by somebody of another organisation: nothing comes, not even that it is there.
    @Test
    void showNothingToAnotherOrganisation() throws Exception {
        var id = aReport("24", "Chỉ của văn phòng");
        var sha256 = sheets.files(id, clerk.actor()).getFirst().sha256();
        var stranger = offices.aClerkOf("Sở khác");

        for (var path : List.of("/registry/" + id, "/registry/" + id + "/files/" + sha256, "/api/v1/registry/" + id)) {
            assertThat(get(path, stranger)).as(path).hasStatus(404);
        }
        for (var path : List.of(
                "/registry",
                "/registry?q=chi+cua+van+phong",
                "/registry/export.csv",
                "/search?q=chi+cua+van+phong",
                "/api/v1/registry?q=24/BC-UBND",
                "/")) {
            assertThat(get(path, stranger).getResponse().getContentAsString())
                    .as(path)
                    .doesNotContain("Chỉ của văn phòng");
        }
        assertThat(form("/registry/" + id + "/head", 0, "Không được", "", stranger))
                .hasStatus(404);
        var twin = papers.drop("x.txt", Papers.report("24", "BC-UBND", "Trùng số"), Direction.INCOMING, stranger);
        assertThat(page(get("/registry/" + twin, stranger)).text()).doesNotContain("Chỉ của văn phòng");
    }

    @Test
    void letAColleagueReadButNotChange() throws Exception {
        var id = aReport("25", "Chuyên viên xem");
        var specialist = clerk.colleague(Role.SPECIALIST);

        var page = page(get("/registry/" + id, specialist));

        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("svg.graph")).isNotEmpty();
        assertThat(form("/registry/" + id + "/head", 0, "Không được", "", specialist))
                .hasStatus(403);
        assertThat(get("/registry/intake", specialist)).hasStatus(403);
    }

    @Test
    void askTheDatabaseNoMoreWhenTheyShowMore() {
        aReport("1", "Một văn bản");
        get("/registry?q=noi+com", clerk);
        int few = statements.during(() -> get("/registry", clerk));
        int fewFound = statements.during(() -> get("/registry?q=noi+com", clerk));
        for (int i = 2; i <= 9; i++) {
            aReport("" + i, "Văn bản " + i);
        }

        assertThat(statements.during(() -> get("/registry", clerk)))
                .isEqualTo(few)
                .isLessThan(25);
        assertThat(statements.during(() -> get("/registry?q=noi+com", clerk))).isLessThanOrEqualTo(fewFound);
    }

    @Test
    void readADocumentWithoutKeepingIt() throws Exception {
        var specialist = clerk.colleague(Role.SPECIALIST);
        var result = mvc.post()
                .uri("/reading")
                .multipart()
                .file(file(
                        "file",
                        "dự thảo.txt",
                        Papers.report("", "BC-UBND", "Dự thảo").getBytes(StandardCharsets.UTF_8)))
                .with(csrf())
                .with(specialist.signedIn())
                .exchange();

        assertThat(result).hasStatusOk();
        assertThat(page(result).select("ol.text li")).isNotEmpty();
        assertThat(register.counts(RegisterFilter.ALL, clerk.actor()).total()).isZero();
    }

    @Test
    void rememberAListUnderAName() throws Exception {
        assertThat(mvc.post()
                        .uri("/registry/views")
                        .param("q", "noi com")
                        .param("direction", "INCOMING")
                        .param("name", "Nổi cộm")
                        .with(csrf())
                        .with(clerk.signedIn())
                        .exchange())
                .hasStatus(303);

        assertThat(page(get("/registry", clerk)).select(".views a.tag").attr("href"))
                .isEqualTo("/registry?q=noi+com&direction=INCOMING");
    }

    @Test
    void enterATermOnceAndRefuseAnother() throws Exception {
        assertThat(term("2025-2030", "01/09/2025", "31/08/2030")).hasStatus(303);
        assertThat(term("chồng lấn", "01/01/2030", "31/08/2035")).hasStatus(409);
        assertThat(term("thiếu ngày", "", "31/08/2035")).hasStatus(422);

        assertThat(page(get("/registry/series", clerk)).text()).contains("2025-2030: 01/09/2025 – 31/08/2030");
    }

    private MvcTestResult term(String name, String begins, String ends) {
        return mvc.post()
                .uri("/registry/series/terms")
                .param("name", name)
                .param("begins", begins)
                .param("ends", ends)
                .with(csrf())
                .with(clerk.signedIn())
                .exchange();
    }

    private DocumentId aReport(String number, String subject) {
        return papers.drop(
                "báo cáo " + number + ".txt", Papers.report(number, "BC-UBND", subject), Direction.INCOMING, clerk);
    }

    private MvcTestResult correct(DocumentId id, int version, String subject, String dated) {
        return form("/registry/" + id + "/head", version, subject, dated);
    }

    private MvcTestResult form(String path, int version, String subject, String dated) {
        return form(path, version, subject, dated, clerk);
    }

    private MvcTestResult form(String path, int version, String subject, String dated, Person by) {
        return mvc.post()
                .uri(path)
                .param("version", "" + version)
                .param("regime", "STATE")
                .param("type", "BÁO CÁO")
                .param("number", "16")
                .param("symbol", "BC-UBND")
                .param("issuer", "UBND tỉnh Hòa Giang")
                .param("subject", subject)
                .param("dated", dated)
                .with(csrf())
                .with(by.signedIn())
                .exchange();
    }

    private MvcTestResult get(String path, Person person) {
        return mvc.get().uri(URI.create(path)).with(person.signedIn()).exchange();
    }

    private byte[] bytes(String path, Person person) throws IOException {
        var result = get(path, person);
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    private static MockMultipartFile file(String field, String name, byte[] bytes) {
        return new MockMultipartFile(field, name, "text/plain", bytes);
    }

    private static Document page(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }
}
