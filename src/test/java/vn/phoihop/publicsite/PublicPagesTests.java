package vn.phoihop.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phoihop.publicsite.PublicEntries.MONDAY;
import static vn.phoihop.publicsite.PublicEntries.concern;
import static vn.phoihop.publicsite.PublicEntries.promise;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.protection.EnforcementRequest;
import vn.phoihop.protection.EnforcementRequests;
import vn.phoihop.protection.Transparency;
import vn.phoihop.publicsite.spi.PublicAddress;
import vn.phoihop.publicsite.spi.PublicBoard;
import vn.phoihop.publicsite.spi.PublicCorrection;
import vn.phoihop.publicsite.spi.PublicDates;
import vn.phoihop.publicsite.spi.PublicEntry;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.PublicLog;
import vn.phoihop.publicsite.spi.PublicOwner;
import vn.phoihop.publicsite.spi.PublicPromise;
import vn.phoihop.publicsite.spi.PublicStage;
import vn.phoihop.publicsite.spi.WithdrawalReason;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.SettableTime;
import vn.phoihop.testing.Statements;

@ModuleTest
@Import(SettableTime.class)
@TestPropertySource(properties = "phoihop.public.per-minute=0")
@DisplayName("The public page")
class PublicPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PublicBoard board;

    @Autowired
    PublicFigures figures;

    @Autowired
    PublicLog log;

    @Autowired
    PublicLogs logs;

    @Autowired
    EnforcementRequests requests;

    @Autowired
    Transparency transparency;

    @Autowired
    Offices offices;

    @Autowired
    SettableTime time;

    @Autowired
    Statements statements;

    private OrganisationId office;

    @BeforeEach
    void open() {
        time.is(SettableTime.MONDAY_AT_NINE);
        office = offices.establish("Sở Xây dựng");
    }

    @Test
    void findsWithAndWithoutDiacriticsAndByNumber() {
        var word = "Thạnh" + UUID.randomUUID().toString().substring(0, 6);
        var entry = put(concern(office, "Đường thôn " + word + " hư hỏng"));

        assertThat(titles("/public/entries?q=đường " + word)).containsExactly(entry.title());
        assertThat(titles("/public/entries?q=duong thanh" + word.substring(5))).containsExactly(entry.title());
        assertThat(titles("/public/entries?q=cầu " + word)).isEmpty();
        assertThat(get("/public/entries?q=" + entry.number())).hasStatus(303);
    }

    @Test
    void listsByFilterAndGoesOnWhereAPageEnded() {
        var mine = offices.establish("Sở Y tế");
        for (int n = 0; n < 45; n++) {
            put(concern(mine, "Việc số " + n));
        }

        var first = page("/public/entries?organisation=" + mine.value());
        var second = page(first.select("a[rel=next]").attr("href"));
        var third = page(second.select("a[rel=next]").attr("href"));

        assertThat(first.select(".card")).hasSize(20);
        assertThat(second.select(".card")).hasSize(20);
        assertThat(third.select(".card")).hasSize(5);
        assertThat(third.select("a[rel=next]")).isEmpty();
        assertThat(first.select(".card-title").eachText())
                .doesNotContainAnyElementsOf(second.select(".card-title").eachText());
    }

    @Test
    void tellsTheStoryOfAnEntryInPlainWords() {
        var entry = put(concern(office, "Bồi thường chậm")
                .withPromises(List.of(
                        promise(office, MONDAY.minusDays(2), PublicPromise.State.OPEN, MONDAY.minusDays(30)),
                        promise(office, MONDAY.plusDays(9), PublicPromise.State.OPEN)))
                .withCorrections(List.of(new PublicCorrection(MONDAY.minusDays(5), "12 hộ", "15 hộ", "đếm thiếu"))));

        var page = page(PublicAddress.of(entry.kind(), entry.number()));

        assertThat(page.select("h1").text()).isEqualTo("Bồi thường chậm");
        assertThat(page.select(".facts").text()).contains("đã 40 ngày", "quá hạn 3 ngày, chưa trả lời");
        assertThat(page.select(".promises .stage").eachText()).containsExactly("Quá ngày hẹn", "Chưa đến ngày hẹn");
        assertThat(page.select(".promises s").eachText()).containsExactly("10/10/2026");
        assertThat(page.select("del").text()).isEqualTo("12 hộ");
        assertThat(page.select("ins").text()).isEqualTo("15 hộ");
        assertThat(page.select(".steps").text()).contains("Tiếp nhận qua đường dây nóng");
    }

    @Test
    void saysThatAPromiseWasKeptButLater() {
        var late = new PublicPromise(
                "Khơi lại 900 mét kênh",
                new PublicOwner(office, "Sở Xây dựng"),
                MONDAY.minusDays(9),
                List.of(),
                PublicPromise.State.KEPT,
                MONDAY.minusDays(6));
        var entry = put(concern(office, "Kênh bị lấp").withPromises(List.of(late)));

        assertThat(page(PublicAddress.of(entry.kind(), entry.number()))
                        .select(".promises")
                        .text())
                .contains("Đã giữ lời", "sau ngày hẹn");
    }

    @Test
    void saysWhenSomethingWasToldThatNobodyAskedFor() {
        var told = put(PublicEntry.of(
                PublicKind.BRIEFING,
                "SK-" + UUID.randomUUID(),
                "Họp báo quý",
                "",
                new PublicOwner(office, "Sở Xây dựng"),
                PublicStage.PUBLISHED,
                new PublicDates(MONDAY, null, MONDAY, null)));

        var facts = page(PublicAddress.of(told.kind(), told.number())).select(".facts dt");

        assertThat(facts.eachText()).contains("Ngày công bố").doesNotContain("Ngày tiếp nhận", "Ngày trả lời");
    }

    @Test
    void leadsFromAClarificationToWhereItIsContested() {
        var claim = put(PublicEntry.of(
                PublicKind.CLARIFICATION,
                "LR-" + UUID.randomUUID(),
                "Mọi điểm trường đóng cửa",
                "",
                new PublicOwner(office, "Sở Xây dựng"),
                PublicStage.PUBLISHED,
                new PublicDates(MONDAY, null, MONDAY, null)));

        assertThat(page(PublicAddress.of(claim.kind(), claim.number()))
                        .select("a[href=/clarify/" + claim.number() + "]"))
                .hasSize(1);
    }

    @Test
    void leavesADatedStubWithoutContentWhereSomethingWasTakenDown() {
        var entry = put(concern(office, "Ao làng ô nhiễm"));
        board.withdraw(entry.kind(), entry.number(), WithdrawalReason.PENDING_PROCEDURE);

        var answer = get(PublicAddress.of(entry.kind(), entry.number()));

        assertThat(answer).hasStatus(410);
        var page = parse(answer);
        assertThat(page.text()).contains("09:00 09/11/2026", "tố tụng").doesNotContain("Ao làng");
        assertThat(titles("/public/entries?q=Ao làng ô nhiễm")).isEmpty();
        assertThat(page("/public/log?month=2026-11").text()).contains("Rút nội dung khỏi trang công khai");
    }

    @Test
    void saysPlainlyThatThereIsNoSuchPage() {
        var answer = get("/public/concern/VĐ-0000-0");

        assertThat(answer).hasStatus(404);
        assertThat(parse(answer).select("h1").text()).isEqualTo("Không tìm thấy trang này");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public",
                "/public/entries",
                "/public/entries?q=duong",
                "/public/promises",
                "/public/log",
                "/public/figures",
                "/public/data",
                "/public/feed.atom",
                "/public/data/entries.json",
                "/public/data/entries.csv",
                "/public/data/promises.json",
                "/public/data/promises.csv",
                "/public/data/log.json",
                "/public/data/log.csv",
                "/public/data/figures.json",
                "/public/open311/v2/discovery.json",
                "/public/open311/v2/services.json",
                "/public/open311/v2/services.xml",
                "/public/open311/v2/requests.json",
                "/public/open311/v2/requests.xml",
                "/public/nothing/here"
            })
    void setsNoCookieAndReadsNone(String address) {
        var person = offices.anAdministrator();

        var answer = mvc.get()
                .uri(address)
                .cookie(new Cookie("phoihop", "abc"), new Cookie("language", "en"), new Cookie("theme", "dark"))
                .exchange();
        var signedIn = mvc.get().uri(address).with(person.signedIn()).exchange();

        for (var each : List.of(answer, signedIn)) {
            assertThat(each.getResponse().getCookies()).isEmpty();
            assertThat(each.getResponse().getHeaders("Set-Cookie")).isEmpty();
        }
        assertThat(answer.getMvcResult().getRequest().getSession(false)).isNull();
        assertThat(text(answer)).doesNotContain("<html lang=\"en\"");
        assertThat(text(signedIn)).doesNotContain(person.actor().name());
    }

    @Test
    void runsNoScriptAndAsksNobodyElse() {
        put(concern(office, "Chợ xuống cấp").withStructuredData("{\"@type\":\"ClaimReview\",\"x\":\"</script>\"}"));
        for (var address :
                List.of("/public", "/public/entries", "/public/promises", "/public/log", "/public/figures")) {
            var answer = get(address);
            var page = parse(answer);

            assertThat(page.select("script:not([type=application/ld+json])")).isEmpty();
            assertThat(page.select("[src^=http],link[href^=http],[style],style"))
                    .isEmpty();
            assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                    .startsWith("default-src 'none'")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void carriesTheDataForMachinesInsideThePage() {
        var entry = put(concern(office, "Tin đồn về giá đất")
                .withStructuredData("{\"@type\":\"ClaimReview\",\"claimReviewed\":\"Giá </script><b>\"}"));

        var page = page(PublicAddress.of(entry.kind(), entry.number()));

        assertThat(page.select("script[type=application/ld+json]").getFirst().data())
                .contains("ClaimReview", "\\u003c/script>");
        assertThat(page.select("body b")).isEmpty();
    }

    @Test
    void asksTheDatabaseNoMoreWhenThereIsMoreToShow() {
        var few = offices.establish("Sở Nội vụ");
        put(concern(few, "Một việc"));
        var many = offices.establish("Sở Tài chính");
        for (int n = 0; n < 30; n++) {
            put(concern(many, "Việc " + n)
                    .withPromises(List.of(promise(many, MONDAY.plusDays(n), PublicPromise.State.OPEN))));
        }

        assertThat(statements.during(() -> page("/public/entries?organisation=" + many.value())))
                .isEqualTo(statements.during(() -> page("/public/entries?organisation=" + few.value())));
        assertThat(statements.during(() -> page("/public/promises"))).isLessThanOrEqualTo(4);
        assertThat(statements.during(() -> page("/public"))).isLessThanOrEqualTo(4);
    }

    @Test
    void showsInTheLogThatADayIsClosedAndNoticesWhenALineIsMissing() {
        log.count(MONDAY, "concerns", "ConcernDeclined", "NOT_COMPETENT", office, "");
        log.count(MONDAY, "concerns", "ConcernDeclined", "NOT_COMPETENT", office, "");
        time.is("2026-11-10T02:00:00Z");
        logs.closeDays();

        var page = page("/public/log?month=2026-11");

        assertThat(page.select("td.figure").eachText()).contains("2");
        assertThat(page.select(".digest code").getFirst().text()).hasSize(64);
        assertThat(page.select("[role=alert]")).isEmpty();
        assertThat(page.text()).contains("Sở Xây dựng");
    }

    @Test
    void showsPurposesAndRequestsByMonthWithSmallNumbersHidden() {
        var clerk = offices.aSpecialistOf("UBND");
        var before = count("RECEIVED");
        for (int n = 0; n < 6; n++) {
            requests.receive(
                    UUID.randomUUID(),
                    MONDAY.minusMonths(1),
                    EnforcementRequest.Body.COURT,
                    "QĐ " + n + "/TA",
                    clerk.colleague(Role.DATA_PROTECTION_OFFICER).actor());
        }
        figures.make();

        var page = page("/public/figures");

        assertThat(count("RECEIVED")).isEqualTo(before + 6);
        assertThat(page.select("h2").eachText())
                .contains(
                        "Thông tin liên hệ của người phản ánh được đọc vì mục đích gì",
                        "Yêu cầu của cơ quan có thẩm quyền về dữ liệu cá nhân");
        assertThat(page.select("th[scope=row]").eachText()).contains("2026-10");
        assertThat(page.select("td.figure").eachText()).noneMatch(cell -> cell.matches("[1-4]"));
        assertThat(figures.table("purpose.month").rows())
                .allSatisfy(row -> assertThat(row.cells()).noneMatch(cell -> cell > 0 && cell < 5));
    }

    private long count(String what) {
        return transparency.requests().stream()
                .filter(each -> each.what().equals(what))
                .mapToLong(Transparency.Count::count)
                .sum();
    }

    @Test
    void readsInEnglishByItsAddressAlone() {
        var page = page("/public?lang=en");

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("nav a").eachAttr("href")).allMatch(address -> address.endsWith("lang=en"));
    }

    private PublicEntry put(PublicEntry entry) {
        board.publish(entry);
        return entry;
    }

    private List<String> titles(String address) {
        return page(address).select(".card-title").eachText();
    }

    private Document page(String address) {
        return parse(get(address));
    }

    private Document parse(MvcTestResult answer) {
        return Jsoup.parse(text(answer));
    }

    private MvcTestResult get(String address) {
        return mvc.get()
                .uri(URI.create(URI.create(address.replace(" ", "%20")).toASCIIString()))
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
