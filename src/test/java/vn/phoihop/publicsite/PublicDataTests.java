package vn.phoihop.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phoihop.publicsite.PublicEntries.MONDAY;
import static vn.phoihop.publicsite.PublicEntries.concern;
import static vn.phoihop.publicsite.PublicEntries.promise;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.protection.EnforcementRequest;
import vn.phoihop.protection.EnforcementRequests;
import vn.phoihop.protection.cards.CardCase;
import vn.phoihop.protection.cards.ContactCard;
import vn.phoihop.protection.cards.ContactCards;
import vn.phoihop.protection.cards.Purpose;
import vn.phoihop.publicsite.spi.NotFitToPublish;
import vn.phoihop.publicsite.spi.PublicBoard;
import vn.phoihop.publicsite.spi.PublicEntry;
import vn.phoihop.publicsite.spi.PublicLog;
import vn.phoihop.publicsite.spi.PublicPromise;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import(SettableTime.class)
@TestPropertySource(properties = "phoihop.public.per-minute=60")
@DisplayName("Open data")
class PublicDataTests {

    private static final JsonMapper JSON = JsonMapper.shared();

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
    Offices offices;

    @Autowired
    SettableTime time;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    org.springframework.core.env.Environment environment;

    private OrganisationId office;

    @BeforeEach
    void open() {
        time.passes(java.time.Duration.ofHours(1));
        office = offices.establish("Sở Xây dựng");
    }

    @Test
    void isThereAsJsonAndCsvWithoutTimesOfDay() {
        var entry = put(concern(office, "=HYPERLINK(1), \"nước\" sạch")
                .withPromises(List.of(promise(office, MONDAY.plusDays(3), PublicPromise.State.OPEN))));

        var row = json("/public/data/entries.json?organisation=" + office.value())
                .get("rows")
                .get(0);
        var csv = text(get("/public/data/entries.csv?organisation=" + office.value()));

        assertThat(row.get("number").asString()).isEqualTo(entry.number());
        assertThat(row.get("received").asString()).isEqualTo("2026-09-30");
        assertThat(csv).contains("\"'=HYPERLINK(1), \"\"nước\"\" sạch\"");
        assertThat(json("/public/data/promises.json?state=open").toString()).contains("Chi trả xong đợt 2");
        assertThat(row.toString()).doesNotContainPattern("T\\d\\d:\\d\\d");
    }

    @Test
    void goesOnWhereAPageEnds() {
        for (int n = 0; n < 501; n++) {
            put(concern(office, "Việc " + n));
        }

        var first = json("/public/data/entries.json?organisation=" + office.value());
        time.passes(java.time.Duration.ofMinutes(5));
        var second = json(first.get("next").asString());

        assertThat(first.get("rows").size()).isEqualTo(500);
        assertThat(second.get("rows").size()).isEqualTo(1);
        assertThat(second.get("next").isNull()).isTrue();
    }

    @Test
    void speaksOpen311ForReading() {
        var entry = put(concern(office, "Cầu dân sinh hỏng"));
        figures.make();

        var services = json("/public/open311/v2/services.json");
        var requests = json("/public/open311/v2/requests.json?status=open");
        var one = json("/public/open311/v2/requests/" + encoded(entry.number()) + ".json")
                .get(0);
        var xml = Jsoup.parse(
                text(get("/public/open311/v2/requests/" + encoded(entry.number()) + ".xml")), Parser.xmlParser());

        assertThat(services.findValuesAsString("service_code")).contains("Đất đai");
        assertThat(requests.findValuesAsString("service_request_id")).contains(entry.number());
        assertThat(one.get("status").asString()).isEqualTo("open");
        assertThat(one.get("status_notes").asString()).isEqualTo("Đang giải quyết");
        assertThat(one.has("lat") || one.has("long") || one.has("email")).isFalse();
        assertThat(xml.select("service_requests > request > service_request_id").text())
                .isEqualTo(entry.number());
        assertThat(get("/public/open311/v2/requests/" + encoded("VĐ-0000") + ".json"))
                .hasStatus(404);
    }

    @Test
    void feedsWhatIsNew() {
        var entry = put(concern(office, "Rác thải & <mùi>"));

        var feed = Jsoup.parse(text(get("/public/feed.atom")), Parser.xmlParser());

        assertThat(feed.select("feed > entry > title").eachText()).contains(entry.title());
        assertThat(feed.select("feed > id").text()).endsWith("/public/feed.atom");
    }

    @Test
    void refusesWhoAsksTooOftenWithASentenceThatSaysHowLong() {
        int refused = 0;
        MvcTestResult last = null;
        for (int n = 0; n < 70; n++) {
            last = mvc.get().uri("/public/entries").with(from("203.0.113.9")).exchange();
            refused += last.getResponse().getStatus() == 429 ? 1 : 0;
        }

        assertThat(refused).isEqualTo(10);
        var refusal = Objects.requireNonNull(last);
        assertThat(refusal.getResponse().getHeader("Retry-After")).isEqualTo("1");
        assertThat(text(refusal)).contains("quá nhiều yêu cầu", "1 giây");
        assertThat(mvc.get().uri("/public").with(from("203.0.113.10")).exchange())
                .hasStatus(200);
        time.passes(java.time.Duration.ofSeconds(2));
        assertThat(mvc.get().uri("/public").with(from("203.0.113.9")).exchange())
                .hasStatus(200);
    }

    /// Behind a proxy the operator says so; before that, a header by which anyone could be anyone else is not believed.
    @Test
    void believesNoHeaderAboutWhoAsks() {
        int refused = 0;
        for (int n = 0; n < 70; n++) {
            refused += mvc.get()
                                    .uri("/public/entries")
                                    .header("X-Forwarded-For", "198.51.100." + n)
                                    .header("Forwarded", "for=198.51.100." + n)
                                    .header("X-Real-IP", "198.51.100." + n)
                                    .with(from("203.0.113.77"))
                                    .exchange()
                                    .getResponse()
                                    .getStatus()
                            == 429
                    ? 1
                    : 0;
        }

        assertThat(refused).isEqualTo(10);
        assertThat(environment.getProperty("server.forward-headers-strategy")).isEqualTo("none");
    }

    @Test
    void saysNothingAboutACellThatIsTooSmall() {
        for (int n = 0; n < 3; n++) {
            put(concern(office, "Hiếm " + n).about("Lĩnh vực hiếm"));
        }
        figures.make();

        var table = figures.table("way.field");

        assertThat(table.rows().stream()
                        .filter(row -> row.label().equals("Lĩnh vực hiếm"))
                        .findFirst()
                        .orElseThrow())
                .satisfies(row -> {
                    assertThat(row.cells()).contains(SmallNumbers.HIDDEN).doesNotContain(3L);
                    assertThat(row.sum()).isEqualTo(SmallNumbers.HIDDEN);
                });
    }

    @Test
    void countsReadsOfContactsByPurposeAndRequestsOfEnforcementBodiesByMonth(
            @Autowired ContactCards cards, @Autowired EnforcementRequests requests) {
        var clerk = offices.aSpecialistOf("UBND");
        var officer = clerk.colleague(Role.DATA_PROTECTION_OFFICER).actor();
        var day = LocalDate.ofInstant(time.instant(), ZoneId.of("Asia/Ho_Chi_Minh"))
                .minusMonths(4);
        var id = UUID.randomUUID();
        cards.keep(
                new CardCase(id, new Reference("concerns", id.toString(), "VĐ-77", "Việc"), clerk.organisation()),
                new ContactCard("Nguyễn Thị Thử", "0900000001", "", ""),
                clerk.actor());
        for (int n = 0; n < 6; n++) {
            cards.read(id, Purpose.NOTIFY, "", clerk.actor());
            requests.receive(UUID.randomUUID(), day, EnforcementRequest.Body.POLICE, "CV " + n + "/CA-PC", officer);
        }
        requests.all(officer).stream()
                .limit(5)
                .forEach(each -> requests.answer(
                        each.id(),
                        each.version(),
                        EnforcementRequest.Outcome.REFUSED,
                        "Không đúng thẩm quyền",
                        day,
                        officer));
        figures.make();

        var answer = mvc.get().uri("/public/data/figures.json").exchange();

        assertThat(answer).hasStatusOk();
        var text = text(answer);
        assertThat(text).doesNotContain("CA-PC", "Không đúng thẩm quyền", "VĐ-77", officer.name(), "0900000001");
        var json = JSON.readTree(text);
        isTable(json.get("contact_reads_by_month_and_purpose"), "NOTIFY", figures.table("purpose.month"));
        isTable(json.get("enforcement_requests_by_month"), "REFUSED", figures.table("request.month"));
        assertThat(labels(json.get("enforcement_requests_by_month")))
                .contains(day.toString().substring(0, 7));
    }

    private static void isTable(JsonNode json, String column, CountTable counted) {
        assertThat(JSON.convertValue(json, CountTable.class)).isEqualTo(counted);
        assertThat(counted.columns()).contains(column);
        assertThat(counted.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.cells()).noneMatch(cell -> cell > 0 && cell < 5));
    }

    private static List<String> labels(JsonNode table) {
        return table.get("rows")
                .valueStream()
                .map(row -> row.get("label").asString())
                .toList();
    }

    @Test
    void ofAClosedDayOfTheLogCannotBeTakenAway() {
        var day = MONDAY.minusDays(20);
        log.count(day, "concerns", "ConcernReferred", "", office, "");
        logs.closeDays();

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> jdbc.sql("delete from publicsite.log_line where organisation_id = :office")
                                .param("office", office.value())
                                .update())
                .hasMessageContaining("public log");
        log.count(day, "concerns", "ConcernReferred", "", office, "");
        assertThat(logs.lines(logs.thisMonth()).stream()
                        .filter(line -> line.organisation().equals(office)))
                .singleElement()
                .satisfies(line -> assertThat(line.day()).isAfter(day));
    }

    @Test
    void namesNobodyWhoSaidSomething() {
        var entry = concern(office, "Tin đồn")
                .withStructuredData("{\"@type\":\"ClaimReview\",\"author\":{\"name\":\"x\"}}");

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> board.publish(entry))
                .isInstanceOf(NotFitToPublish.class);
    }

    private PublicEntry put(PublicEntry entry) {
        board.publish(entry);
        return entry;
    }

    private static String encoded(String number) {
        return java.net.URLEncoder.encode(number, StandardCharsets.UTF_8);
    }

    private JsonNode json(String address) {
        return JSON.readTree(text(get(address)));
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(java.net.URI.create(address)).exchange();
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
