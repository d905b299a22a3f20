package vn.phoihop.organisations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.organisations.AreaKind;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Succession;
import vn.phoihop.organisations.SuccessionKind;
import vn.phoihop.organisations.Validity;
import vn.phoihop.shared.Actor;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Places;

@ModuleTest
@DisplayName("The pages of organisations")
class OrganisationPagesTests {

    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Offices offices;

    @Autowired
    Places places;

    @Autowired
    Areas areas;

    @Autowired
    Organisations organisations;

    Person administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = offices.anAdministrator();
    }

    @Test
    void showTheProvincesOfTheDay() {
        assertThat(page("/organisations?on=2025-06-30").select(".branch-areas > li:contains(Kiên Giang)"))
                .isNotEmpty();
        assertThat(page("/organisations?on=2025-07-01").select(".branch-areas > li:contains(Kiên Giang)"))
                .isEmpty();
        assertThat(page("/organisations").select(".branch-areas > li .code").eachText())
                .contains("01", "91", "96")
                .doesNotContain("89");
    }

    @Test
    void openOneLevelOfTheTreeAtATime() {
        var province = places.aProvince();
        var committee = places.aCommitteeOf(province);
        places.aDepartmentOf(committee, "Sở Đường", "SĐ");
        var commune = places.aCommuneOf(province);

        var part = page("/organisations/branch?at=" + province.value() + "&on=2026-11-20");

        assertThat(part.select(".branch-bodies li li a").eachText()).containsExactly("Sở Đường");
        assertThat(part.select(".branch-areas a").eachText())
                .containsExactly(areas.need(commune).name());
        assertThat(part.select("html head title")).isEmpty();
    }

    @Test
    void sayWhatAnAreaBecame() {
        var old = places.aProvince(Validity.since(Places.FOUNDED).until(MERGER));
        var merged = places.aProvince(Validity.since(MERGER));
        areas.record(Succession.of(old, merged, SuccessionKind.MERGED, MERGER, "NQ 1"), Actor.installation());

        var page = page("/organisations?at=" + old.value() + "&on=2026-11-20");

        assertThat(page.select(".alert a").eachText())
                .contains(areas.need(merged).name());
    }

    @Test
    void findWithoutDiacriticsAndInBothSpellings() {
        var committee = places.aCommittee();
        places.aDepartmentOf(committee, "Ban Tuyên giáo và Dân vận Tỉnh uỷ Zơn", "BTGDVTUZ");

        assertThat(page("/organisations?q=tinh uy zon").select("tbody a").eachText())
                .containsExactly("Ban Tuyên giáo và Dân vận Tỉnh uỷ Zơn");
        assertThat(page("/organisations?q=tỉnh ủy zơn").select("tbody a")).hasSize(1);
        assertThat(page("/organisations?q=btgdvtuz").select("tbody a")).hasSize(1);
        assertThat(page("/organisations?q=btgdvtuz&on=2009-12-31").select("tbody a"))
                .isEmpty();
    }

    @Test
    void haveTheirStyleAndScript() {
        assertThat(mvc.get().uri("/organisations/organisations.css").exchange()).hasStatusOk();
        assertThat(mvc.get().uri("/organisations/day.js").exchange()).hasStatusOk();
    }

    @Test
    void askTheDatabaseNoMoreForManyThanForFew() {
        var few = places.aProvince();
        var many = places.aProvince();
        var committee = places.aCommitteeOf(many);
        for (int number = 0; number < 20; number++) {
            places.aCommuneOf(many);
            places.aDepartmentOf(committee, "Sở Số " + number, "S" + number);
        }

        assertThat(queries("/organisations?at=" + many.value())).isEqualTo(queries("/organisations?at=" + few.value()));
        assertThat(queries("/organisations/areas/" + many.value()))
                .isEqualTo(queries("/organisations/areas/" + few.value()));
    }

    @Test
    void drawWhatAProvinceCameFrom() {
        var today = areas.withCode("68", LocalDate.of(2026, 11, 20)).orElseThrow();

        var page = page("/organisations/areas/" + today.id().value());

        assertThat(page.select("h1").text()).isEqualTo("Tỉnh Lâm Đồng");
        assertThat(page.select("svg a")).hasSize(4);
        assertThat(page.select("svg path")).hasSize(3);
        assertThat(page.select("svg title").text()).isNotEmpty();
        assertThat(page.select("table tbody tr").eachText()).allMatch(row -> row.contains("Nghị quyết 202/2025/QH15"));
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void letAnAdministratorEnterAnOrganisation() {
        var province = places.aProvince();

        var result = post("/organisations", form(province.value().toString(), "Sở Mới", "2020-01-01", ""));

        assertThat(result).hasStatus(303);
        assertThat(organisations.inForceOn(LocalDate.of(2026, 11, 20), province))
                .extracting("name")
                .containsExactly("Sở Mới");
    }

    @Test
    void explainAnEmptyNameAndPointAtIt() {
        var province = places.aProvince();

        var result = post("/organisations", form(province.value().toString(), " ", "2020-01-01", ""));

        assertThat(result).hasStatus(422);
        var page = parsed(result);
        assertThat(page.select("#errors a").eachAttr("href")).containsExactly("#name");
        assertThat(page.select("#name").attr("aria-invalid")).isEqualTo("true");
        assertThat(value(page, "abbreviation")).isEqualTo("SM");
    }

    @Test
    void explainADayThatIsNoneAndKeepWhatWasTyped() {
        var province = places.aProvince();

        var result = post("/organisations", form(province.value().toString(), "Sở Mới", "không phải ngày", ""));

        assertThat(result).hasStatus(422);
        var page = parsed(result);
        assertThat(page.select("#errors a").eachAttr("href")).containsExactly("#from");
        assertThat(value(page, "from")).isEqualTo("không phải ngày");
        assertThat(value(page, "name")).isEqualTo("Sở Mới");
    }

    @Test
    void leadNowhereWithoutAnArea() {
        assertThat(post("/organisations", form("", "Sở Mới", "2020-01-01", ""))).hasStatus(404);
    }

    @Test
    void refuseWithASentenceAndKeepWhatWasTyped() {
        var province = places.aProvince();

        var result = post("/organisations", form(province.value().toString(), "Sở Mới", "2020-01-01", "2019-12-31"));

        assertThat(result).hasStatus(409);
        assertThat(parsed(result).select("#refusal").text()).startsWith("Ngày kết thúc phải sau ngày bắt đầu");
        assertThat(value(parsed(result), "name")).isEqualTo("Sở Mới");
    }

    @Test
    void sayThatSomeoneElseChangedItMeanwhile() {
        var province = areas.need(places.aProvince());
        var address = "/organisations/areas/" + province.id().value() + "/correct";
        var fields = new String[] {
            "code", province.code(), "name", "Tỉnh Sửa", "kind", "PROVINCE", "from", "2010-01-01", "version", "0"
        };
        assertThat(post(address, fields)).hasStatus(303);

        var result = post(address, fields);

        assertThat(result).hasStatus(409);
        assertThat(parsed(result).select("#refusal").text()).contains("người khác thay đổi");
    }

    @Test
    void renameAnAreaAndKeepItsOldName() {
        var province = areas.need(places.aProvince());

        var result = post(
                "/organisations/areas/" + province.id().value() + "/rename",
                "name",
                "Thành phố Đổi",
                "kind",
                "CITY",
                "on",
                "2026-01-01",
                "legalBasis",
                "NQ 1",
                "version",
                "0");

        assertThat(result).hasStatus(303);
        assertThat(areas.path(province.id(), LocalDate.of(2026, 2, 1)).getLast().kind())
                .isEqualTo(AreaKind.CITY);
        assertThat(page("/organisations/areas/" + province.id().value()).select("svg a"))
                .hasSize(2);
    }

    @Test
    void nameEveryFaultyRowOfASheet() {
        var result = upload("/organisations/import", "xa.csv", """
                Mã,Tên,Loại,Cấp trên,Từ ngày,Đến hết ngày,Đổi tên từ
                Q1,Xã Một,Làng,,2020-01-01,,
                """);

        assertThat(result).hasStatus(422);
        var row = parsed(result).select("#result tbody tr");
        assertThat(row).hasSize(1);
        assertThat(row.select("td").eachText().subList(0, 2)).containsExactly("2", "Loại");
        assertThat(row.text()).contains("“Làng” không phải là loại địa bàn");
    }

    @Test
    void refuseAFileThatIsNoTable() {
        var result = upload("/organisations/import/try-out", "anh.xlsx", "PK\u0003\u0004 không phải");

        assertThat(result).hasStatus(422);
        assertThat(parsed(result).select("#result .alert").text()).startsWith("anh.xlsx: Không đọc được tệp này");
    }

    @Test
    void giveTheSheetsAway() {
        var result = mvc.get()
                .uri("/organisations/export/AREAS.csv")
                .with(offices.aSpecialistOf("Sở Xem").signedIn())
                .exchange();

        assertThat(result).hasStatusOk().hasHeader("Content-Type", "text/csv;charset=UTF-8");
        assertThat(text(result)).contains("Mã,Tên,Loại").contains("68,Tỉnh Lâm Đồng,Tỉnh,VN,2025-07-01,,");
    }

    @Test
    void areChangedByAdministratorsOnly() {
        var specialist = offices.aSpecialistOf("Sở Xem");

        var page = mvc.get().uri("/organisations").with(specialist.signedIn()).exchange();
        var asked = mvc.get()
                .uri("/organisations/areas/new")
                .with(specialist.signedIn())
                .exchange();

        assertThat(Jsoup.parse(text(page)).select("a[href=/organisations/import]"))
                .isEmpty();
        assertThat(asked).hasStatus(403);
    }

    @Test
    void areFoundByTheOneSearchBox() {
        var page = page("/search?q=dak nong");

        assertThat(page.select(".found a").eachText()).noneMatch(found -> found.contains("Đắk Nông"));
        assertThat(page("/search?q=lam dong").select(".found a").eachText())
                .anyMatch(found -> found.contains("Tỉnh Lâm Đồng"));
    }

    /// How many statements a page costs; each is a line in the log of the template that runs it.
    private long queries(String address) {
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        log.addAppender(lines);
        try {
            page(address);
        } finally {
            log.detachAppender(lines);
            log.setLevel(null);
            log.setAdditive(true);
        }
        var queries = lines.list.stream()
                .filter(line -> line.getFormattedMessage().startsWith("Executing prepared SQL statement"))
                .count();
        assertThat(queries).isPositive();
        return queries;
    }

    private static String[] form(String area, String name, String from, String lastDay) {
        return new String[] {
            "area",
            area,
            "name",
            name,
            "branch",
            "DEPARTMENT",
            "level",
            "PROVINCIAL",
            "abbreviation",
            "SM",
            "from",
            from,
            "lastDay",
            lastDay,
            "version",
            "0"
        };
    }

    private Document page(String address) {
        var result = mvc.get().uri(address).with(administrator.signedIn()).exchange();
        assertThat(result).hasStatusOk();
        return parsed(result);
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).with(administrator.signedIn()).with(csrf());
        for (int index = 0; index < fields.length; index += 2) {
            request = request.param(fields[index], fields[index + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult upload(String address, String name, String content) {
        return mvc.post()
                .uri(address)
                .multipart()
                .file(new MockMultipartFile(
                        "file", name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)))
                .param("kind", "AREAS")
                .with(administrator.signedIn())
                .with(csrf())
                .exchange();
    }

    private static String value(Document page, String field) {
        var element = page.getElementById(field);
        return element == null ? "" : element.attr("value");
    }

    private static Document parsed(MvcTestResult result) {
        return Jsoup.parse(text(result));
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
