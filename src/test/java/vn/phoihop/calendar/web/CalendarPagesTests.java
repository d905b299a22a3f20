package vn.phoihop.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.calendar.Audience;
import vn.phoihop.calendar.Clocks;
import vn.phoihop.calendar.NewClock;
import vn.phoihop.calendar.days.Limit;
import vn.phoihop.shared.Reference;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;

@ModuleTest
@DisplayName("The pages of the calendar")
class CalendarPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Offices offices;

    @Autowired
    Clocks clocks;

    @Test
    void explainADateAndNameTheDayOff() throws Exception {
        var clerk = offices.aClerkOf("Sở Xây dựng");
        var record = new Reference("exchanges", UUID.randomUUID().toString(), "TĐ-9", "Cung cấp số liệu");
        var id = clocks.start(
                NewClock.of(
                                "T",
                                "EX-A",
                                record,
                                Audience.of(clerk.organisation()),
                                Instant.parse("2026-11-20T03:00:00Z"))
                        .limited(Limit.workingDays(3)),
                clerk.actor());

        var page = page(mvc.get().uri(id.path()).with(clerk.signedIn()).exchange());

        assertThat(page.select("h1").text()).isEqualTo("Vì sao có hạn này?");
        assertThat(page.select("section[aria-labelledby=why] li").eachText())
                .contains("24/11/2026 (thứ Ba) nghỉ: Ngày Văn hóa Việt Nam 24/11 (NQ 28/2026/QH16)")
                .endsWith("Hạn: hết ngày 26/11/2026 (thứ Năm)");
        assertThat(page.select("section[aria-labelledby=segments] td").eachText())
                .first()
                .asString()
                .contains("Sở Xây dựng");
        assertThat(page.select("section[aria-labelledby=history] li")).hasSize(1);
    }

    @Test
    void explainADateToOtherSystems() throws Exception {
        var clerk = offices.aClerkOf("Sở Nội vụ");
        var record = new Reference("exchanges", UUID.randomUUID().toString(), "TĐ-8", "Cung cấp số liệu");
        var anchor = Instant.parse("2026-11-09T03:00:00Z");
        var id = clocks.start(
                NewClock.of("T", "RC-E", record, Audience.of(clerk.organisation()), anchor), clerk.actor());

        var answer = mvc.get()
                .uri("/api/v1/calendar/clocks/" + id.value())
                .with(clerk.signedIn())
                .exchange();

        assertThat(answer).bodyJson().extractingPath("$.due").isEqualTo("2026-11-25");
        assertThat(answer).bodyJson().extractingPath("$.days[0].decision").isEqualTo("NQ 28/2026/QH16");
    }

    @Test
    void hideADateFromWhoeverMayNotSeeItsRecord() {
        var clerk = offices.aClerkOf("Sở Y tế");
        var stranger = offices.aClerkOf("Sở Tư pháp");
        var record = new Reference("exchanges", UUID.randomUUID().toString(), "TĐ-7", "Đề nghị");
        var id = clocks.start(
                NewClock.of(
                        "T", "EX-A", record, Audience.of(clerk.organisation()), Instant.parse("2026-11-20T03:00:00Z")),
                clerk.actor());

        assertThat(mvc.get().uri(id.path()).with(stranger.signedIn()).exchange())
                .hasStatus(404);
        assertThat(mvc.get()
                        .uri("/api/v1/calendar/clocks/" + id.value())
                        .with(stranger.signedIn())
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void showAYearAsTwelveTablesWithTheDaysOffInWords() throws Exception {
        var clerk = offices.aClerkOf("Sở Tài chính");

        var page = page(mvc.get().uri("/calendar/2026").with(clerk.signedIn()).exchange());

        assertThat(page.select("table.month")).hasSize(12);
        assertThat(page.select("table.month caption").eachText())
                .startsWith("Tháng 1")
                .endsWith("Tháng 12");
        assertThat(page.select("td.day-off").eachText()).contains("24 nghỉ: Ngày Văn hóa Việt Nam 24/11");
        assertThat(page.select("td.day-worked").eachText()).contains("22 làm việc: Làm bù cho ngày 31/8/2026");
        assertThat(page.select("form[action$=/enter]")).isEmpty();
    }

    @Test
    void listTheYearsAndMarkTheOneThatIsMissing() throws Exception {
        var administrator = offices.anAdministrator();

        var page =
                page(mvc.get().uri("/calendar").with(administrator.signedIn()).exchange());

        assertThat(page.select("tbody tr:has(a[href=/calendar/2026]) .tag-sure").text())
                .isEqualTo("đã xác nhận");
        assertThat(page.select(".modules a[href=/calendar]")).hasSize(1);
    }

    @Test
    void takeAYearFromAFileAndConfirmItByASecondPerson() throws Exception {
        var administrator = offices.anAdministrator();
        var file = new MockMultipartFile(
                "file",
                "2031.csv",
                "text/csv",
                "\uFEFFngày;loại;tên\n01/01/2031;nghỉ;Tết Dương lịch\n".getBytes(StandardCharsets.UTF_8));

        var entered = mvc.post()
                .uri("/calendar/2031/enter")
                .multipart()
                .file(file)
                .param("decision", "TB thử")
                .with(administrator.signedIn())
                .with(csrf())
                .exchange();
        assertThat(entered).hasStatus(303).hasHeader("Location", "/calendar/2031");

        assertThat(confirm(administrator)).hasStatus(409);
        assertThat(confirm(offices.anAdministrator())).hasStatus(303);
        var year = page(
                mvc.get().uri("/calendar/2031").with(administrator.signedIn()).exchange());
        assertThat(year.select(".tag-sure").text()).isEqualTo("đã xác nhận");
    }

    @Test
    void keepWhatWasTypedAndNameTheLinesThatAreNotUnderstood() throws Exception {
        var administrator = offices.anAdministrator();

        var result = mvc.post()
                .uri("/calendar/2032/enter")
                .param("decision", "TB thử")
                .param("days", "01/01/2032;nghỉ;Tết\nngày mai;nghỉ;gì đó 1")
                .with(administrator.signedIn())
                .with(csrf())
                .exchange();

        assertThat(result).hasStatus(422);
        assertThat(page(result).select("[role=alert]").text()).contains("Dòng: 2");
        assertThat(page(result).select("textarea").text()).contains("ngày mai");
    }

    @Test
    void sayTheEndOfTheTermAndWhenToAimAt() throws Exception {
        var clerk = offices.aClerkOf("Sở Xây dựng");
        var record = new Reference("exchanges", UUID.randomUUID().toString(), "TĐ-6", "Cung cấp số liệu");
        var id = clocks.start(
                NewClock.of(
                                "T",
                                "EX-A",
                                record,
                                Audience.of(clerk.organisation()),
                                Instant.parse("2026-11-20T03:00:00Z"))
                        .limited(Limit.workingDays(3)),
                clerk.actor());

        var page = page(mvc.get().uri(id.path()).with(clerk.signedIn()).exchange());

        assertThat(page.select(".due-words").text()).isEqualTo("hết ngày 26/11/2026, nên xong trước 17:00");
    }

    @Test
    void writeTheNextVersionOfADefinitionAndMakeItLawByAnotherPerson() throws Exception {
        var administrator = offices.anAdministrator();
        var leader = offices.aLeaderOf("Sở Tư pháp");

        var revised = mvc.post()
                .uri("/calendar/definitions/PDP-1")
                .param("seen", "1")
                .param("budget", "3")
                .param("unit", "WORKING_DAY")
                .param("effect", "COMMITMENT")
                .param("basis", "NĐ 356/2025 Đ.5")
                .param("ofLaw", "true")
                .param("extensions", "0")
                .param("ladder", "SHORT")
                .param("from", "2099-01-01")
                .with(administrator.signedIn())
                .with(csrf())
                .exchange();
        assertThat(revised).hasStatus(303);
        assertThat(confirm(administrator, "2")).hasStatus(403);
        assertThat(confirm(leader, "1")).hasStatus(409);
        assertThat(confirm(leader, "2")).hasStatus(303);

        var page = page(mvc.get()
                .uri("/calendar/definitions/PDP-1")
                .with(leader.signedIn())
                .exchange());
        assertThat(page.select("section[aria-labelledby=versions] tbody tr")).hasSize(3);
        assertThat(page.select("dl.facts").text()).contains("hạn theo luật").contains("đã xác nhận căn cứ");
        assertThat(page.select("section[aria-labelledby=confirm]")).isEmpty();
    }

    @Test
    void closeTheOfficesOfAnAreaAndTakeItBack() throws Exception {
        var administrator = offices.anAdministrator();

        var closed = mvc.post()
                .uri("/calendar/closures")
                .param("area", "48")
                .param("first", "2026-12-07")
                .param("last", "2026-12-08")
                .param("name", "Bão số 12")
                .param("decision", "115/QĐ-UBND")
                .with(administrator.signedIn())
                .with(csrf())
                .exchange();
        assertThat(closed).hasStatus(303);

        var page = page(mvc.get()
                .uri("/calendar/closures")
                .with(administrator.signedIn())
                .exchange());
        assertThat(page.select("tbody tr").eachText())
                .anyMatch(row -> row.startsWith("08/12/2026") && row.contains("115/QĐ-UBND"));
        var refused = mvc.post()
                .uri("/calendar/closures")
                .param("area", "không có")
                .param("first", "2026-12-07")
                .param("name", "Lũ quét")
                .param("decision", "117/QĐ-UBND")
                .with(administrator.signedIn())
                .with(csrf())
                .exchange();
        assertThat(refused).hasStatus(422);
        assertThat(page(refused).select("#name").attr("value")).isEqualTo("Lũ quét");
        assertThat(mvc.post()
                        .uri("/calendar/closures/reopen")
                        .param("area", "48")
                        .param("day", "2026-12-08")
                        .param("decision", "116/QĐ-UBND")
                        .with(administrator.signedIn())
                        .with(csrf())
                        .exchange())
                .hasStatus(303);
    }

    @Test
    void letNobodyElseEnterAYear() {
        var clerk = offices.aClerkOf("Sở Công Thương");

        var result = mvc.post()
                .uri("/calendar/2032/enter")
                .param("decision", "TB")
                .with(clerk.signedIn())
                .with(csrf())
                .exchange();

        assertThat(result).hasStatus(403);
    }

    private MvcTestResult confirm(Offices.Person person, String seen) {
        return mvc.post()
                .uri("/calendar/definitions/PDP-1/confirm")
                .param("seen", seen)
                .param("basis", "NĐ 356/2025 Đ.5 khoản 1")
                .with(person.signedIn())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult confirm(Offices.Person person) {
        return mvc.post()
                .uri("/calendar/2031/confirm")
                .param("version", "1")
                .with(person.signedIn())
                .with(csrf())
                .exchange();
    }

    private static Document page(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
