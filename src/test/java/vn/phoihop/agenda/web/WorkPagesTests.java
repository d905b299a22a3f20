package vn.phoihop.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.access.Coordinations;
import vn.phoihop.agenda.web.Obligations.Owed;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.SettableTime;
import vn.phoihop.testing.Statements;

@ModuleTest
@Import({SettableTime.class, Obligations.class})
@DisplayName("The page “my work”")
class WorkPagesTests {

    /// A Wednesday.
    private static final Instant NOW = Instant.parse("2026-11-18T03:00:00Z");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Offices offices;

    @Autowired
    Obligations obligations;

    @Autowired
    Coordinations coordinations;

    @Autowired
    SettableTime time;

    @Autowired
    Statements statements;

    Person specialist;

    @BeforeEach
    void anOffice() {
        time.is(NOW);
        specialist = offices.aSpecialistOf("Sở Xây dựng");
    }

    @Test
    void saysWhatIsOwedForWhomUntilWhenAndWhy() throws Exception {
        var committee = offices.aSpecialistOf("UBND tỉnh");
        var owed = obligations.taskOf(specialist, "Rà soát quy hoạch", day(19), committee);

        var page = page(specialist, "/work");

        var row = page.select("section[aria-labelledby=soon] tbody tr");
        assertThat(row).hasSize(1);
        var link = row.select("a[data-walk-line]");
        assertThat(link.text()).isEqualTo("NV-7 Rà soát quy hoạch");
        assertThat(link.attr("href")).isEqualTo(owed.record().path() + "#acts");
        assertThat(row.select("td:eq(0)").text()).contains("Nhiệm vụ · Hoàn thành nhiệm vụ (ngày định)");
        assertThat(row.select("td:eq(1)").text()).contains("hết ngày 19/11/2026", "còn 1 ngày làm việc");
        assertThat(row.select("td:eq(1) a").attr("href")).isEqualTo(owed.clock().path());
        assertThat(row.select("td:eq(2)").text()).isEqualTo("UBND tỉnh");
    }

    @Test
    void putsEachThingIntoItsGroupAndCountsThem() throws Exception {
        var partner = offices.aSpecialistOf("Tòa án");
        obligations.task("trễ", day(13), specialist);
        obligations.task("sắp", day(20), specialist);
        obligations.task("sau", LocalDate.of(2026, 12, 20), specialist);
        obligations.taskOf(partner, "nhờ", day(30), specialist);
        obligations.done(obligations.task("xong", day(30), specialist), specialist);

        var page = page(specialist, "/work");

        assertThat(lines(page, "overdue")).isEqualTo("NV-7 trễ");
        assertThat(lines(page, "soon")).isEqualTo("NV-7 sắp");
        assertThat(lines(page, "in_time")).isEqualTo("NV-7 sau");
        assertThat(lines(page, "waiting")).isEqualTo("NV-7 nhờ");
        assertThat(lines(page, "done")).isEqualTo("NV-7 xong");
        assertThat(page.select(".buckets .figure").eachText()).containsExactly("1", "1", "1", "1", "1");
        assertThat(page.select("section[aria-labelledby=overdue] .tag-wrong").text())
                .isEqualTo("quá 3 ngày làm việc");
        assertThat(page.select("section[aria-labelledby=waiting] td:eq(2)").text())
                .isEqualTo("Tòa án");
    }

    @Test
    void marksADateThatIsProvisional() throws Exception {
        obligations.task("sang năm", LocalDate.of(2027, 1, 6), specialist);

        var row = page(specialist, "/work").select("section[aria-labelledby=in_time] tbody tr");

        assertThat(row.select(".tag-soon").text()).isEqualTo("tạm tính");
    }

    @Test
    void saysWhatWouldBeHereWhenNothingIs() throws Exception {
        var page = page(specialist, "/work");

        assertThat(page.select(".nothing").text()).startsWith("Cơ quan chưa có việc nào");
        assertThat(page.select("table")).isEmpty();
        assertThat(page(specialist, "/work?q=x").select(".nothing").text()).startsWith("Không có việc nào khớp");
    }

    @Test
    void showsOneGroupPageByPageAndKeepsTheFilter() throws Exception {
        for (int i = 0; i < 32; i++) {
            obligations.task("giấy tờ " + i, LocalDate.of(2026, 12, 20), specialist);
        }
        obligations.task("khác", LocalDate.of(2026, 12, 20), specialist);

        var glance = page(specialist, "/work?q=giay");
        assertThat(glance.select("tbody tr")).hasSize(10);
        var whole = glance.select(".more a").attr("href");
        assertThat(whole).isEqualTo("/work?bucket=IN_TIME&q=giay");

        var first = page(specialist, whole);
        assertThat(first.select("tbody tr")).hasSize(30);
        assertThat(page(specialist, first.select(".more a").attr("href")).select("tbody tr"))
                .hasSize(2);
    }

    @Test
    void asksTheDatabaseNoMoreForManyLinesThanForFew() throws Exception {
        obligations.task("việc", day(19), specialist);
        page(specialist, "/work");
        var few = statements.during(() -> get(specialist, "/work"));
        for (int i = 0; i < 12; i++) {
            obligations.taskOf(offices.aSpecialistOf("Phòng " + i), "nhờ " + i, day(30), specialist);
            obligations.task("việc " + i, day(2), specialist);
        }

        assertThat(statements.during(() -> get(specialist, "/work"))).isEqualTo(few);
    }

    @Test
    void letsColleaguesSeeWhoIsOnAMatterAndNobodyElse() throws Exception {
        var colleague = specialist.colleague(Role.CLERK);
        var partner = offices.aSpecialistOf("Sở Tài chính");
        var owed = obligations.taskOf(partner, "làm chung", day(30), specialist);
        var mine = obligations.task("việc mình", day(30), specialist);

        assertThat(take(specialist, mine, null)).hasStatus(303).hasHeader("Location", "/work?q=x");
        assertThat(take(specialist, owed, null)).hasStatus(303);

        assertThat(page(colleague, "/work")
                        .select("form[action=/work/take] button")
                        .eachText())
                .containsExactly("Nhận thay", "Nhận thay");
        assertThat(page(colleague, "/work").text()).contains(specialist.actor().name());
        assertThat(page(specialist, "/work?taken=true").select("tbody tr")).hasSize(2);
        assertThat(page(specialist, "/work").select("form[action=/work/give-back]"))
                .hasSize(2);
        assertThat(page(partner, "/work").text())
                .doesNotContain(specialist.actor().name());
        assertThat(page(colleague, "/work?taken=true").select("tbody tr")).isEmpty();
    }

    @Test
    void letsNobodyPushAwayWhoeverTookAMatterMeanwhile() {
        var owed = obligations.task("việc mình", day(30), specialist);
        var colleague = specialist.colleague(Role.CLERK);
        var third = specialist.colleague(Role.SPECIALIST);
        take(specialist, owed, null);

        assertThat(take(colleague, owed, null)).hasStatus(409);
        assertThat(take(colleague, owed, specialist)).hasStatus(303);
        assertThat(take(third, owed, specialist)).hasStatus(409);
        assertThat(giveBack(third, owed)).hasStatus(303);
        assertThat(take(third, owed, null)).hasStatus(409);
        assertThat(giveBack(colleague, owed)).hasStatus(303);
        assertThat(take(third, owed, null)).hasStatus(303);
    }

    @Test
    void letsNobodyTakeWhatTheyMayNotSee() {
        var owed = obligations.task("kín", day(30), specialist);

        assertThat(take(offices.aSpecialistOf("Sở Y tế"), owed, null)).hasStatus(404);
    }

    @Test
    void leavesAsATableOfExactlyThisView() throws Exception {
        obligations.task("=HYPERLINK(1)", day(19), specialist);
        var owed = obligations.task("khác hẳn", day(19), specialist);
        take(specialist, owed, null);

        var csv = get(specialist, "/work/export.csv?q=HYPERLINK");
        var text = csv.getResponse().getContentAsString(StandardCharsets.UTF_8);

        assertThat(text.lines()).hasSize(2);
        assertThat(text).contains("\"'=HYPERLINK(1)\"", "\"2026-11-19\"", "\"Sắp đến hạn\"");
        var all = get(specialist, "/work/export.xlsx");
        assertThat(cells(all))
                .contains("khác hẳn", "19/11/2026")
                .doesNotContain(specialist.actor().name());
    }

    @Test
    void showsACoordinatorTheWorkOfOneOrganisationOfAllOrOnlyTheirOwn() throws Exception {
        var coordinator = offices.aCoordinatorOf("Ban Tuyên giáo và Dân vận");
        coordinations.give(coordinator.organisation(), specialist.organisation(), Actor.installation());
        obligations.task("của sở", day(19), specialist);
        obligations.task("của ban", day(19), coordinator);

        assertThat(lines(page(coordinator, "/work"), "soon")).isEqualTo("NV-7 của ban");
        assertThat(page(coordinator, "/work?of=all").select("section[aria-labelledby=soon] tbody tr"))
                .hasSize(2);
        var one = page(coordinator, "/work?of=" + specialist.organisation().value());
        assertThat(lines(one, "soon")).isEqualTo("NV-7 của sở");
        assertThat(one.select("#of option[selected]").text()).isEqualTo("Sở Xây dựng");
        assertThat(one.select("form[action=/work/take]")).isEmpty();
    }

    @Test
    void isTheFirstPageAfterSigningInForWhoeverHasWork() {
        assertThat(get(specialist, "/begin")).hasStatus(303).hasHeader("Location", "/work");
        assertThat(get(offices.anAdministrator(), "/begin")).hasStatus(303).hasHeader("Location", "/");
    }

    @Test
    void hasTilesOnTheHomePageThatOpenItsLists() throws Exception {
        obligations.task("trễ", day(13), specialist);

        var tile = page(specialist, "/").select(".tile[href=/work?bucket=OVERDUE]");

        assertThat(tile.select("span").eachText()).containsExactly("1", "việc quá hạn");
    }

    @Test
    void isReadByOtherSystems() {
        var owed = obligations.task("qua giao diện", day(19), specialist);

        var answer = get(specialist, "/api/v1/work?bucket=SOON");

        assertThat(answer).bodyJson().extractingPath("$[0].count").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$[0].lines[0].due").isEqualTo("2026-11-19");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$[0].lines[0].why")
                .isEqualTo("/api/v1" + owed.clock().path());
    }

    @Test
    void takesWhatIsNoAddressOfOursAsTheWholeList() {
        obligations.task("việc", day(19), specialist);
        time.passes(Duration.ofSeconds(1));

        for (var address : new String[] {"of=nobody", "bucket=ALL", "after=x", "bucket=SOON&after=_", "kind=%25"}) {
            assertThat(get(specialist, "/work?" + address)).hasStatusOk();
        }
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 11, day);
    }

    private static String lines(Document page, String group) {
        return page.select("section[aria-labelledby=" + group + "] a[data-walk-line]")
                .text();
    }

    private MvcTestResult take(Person person, Owed owed, @Nullable Person seen) {
        return mvc.post()
                .uri("/work/take")
                .param("kind", owed.record().kind())
                .param("id", owed.record().id())
                .param("seen", seen == null ? "" : seen.account().value().toString())
                .param("back", "/work?q=x")
                .with(person.signedIn())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult giveBack(Person person, Owed owed) {
        return mvc.post()
                .uri("/work/give-back")
                .param("kind", owed.record().kind())
                .param("id", owed.record().id())
                .with(person.signedIn())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(Person person, String address) {
        return mvc.get().uri(URI.create(address)).with(person.signedIn()).exchange();
    }

    private Document page(Person person, String address) throws UnsupportedEncodingException {
        var result = get(person, address);
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private static String cells(MvcTestResult result) throws IOException {
        var text = new StringBuilder();
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(result.getResponse().getContentAsByteArray()))) {
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
        }
        return text.toString();
    }
}
