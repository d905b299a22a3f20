package vn.phoihop.clarifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.calendar.ClockState;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.publicsite.spi.PublicBoard;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import(SettableTime.class)
@DisplayName("A claim that anyone proposes")
class PublicClaimsModuleTests {

    private static final String CLAIM = "Từ tháng sau thu phí gửi xe ở trạm y tế xã";

    @Autowired
    PublicClaims claims;

    @Autowired
    Proposals proposals;

    @Autowired
    Drafts drafts;

    @Autowired
    Decisions decisions;

    @Autowired
    Clarifications clarifications;

    @Autowired
    Expiry expiry;

    @Autowired
    PublicBoard board;

    @Autowired
    Organisations organisations;

    @Autowired
    Areas areas;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Offices offices;

    @Autowired
    SettableTime time;

    @Autowired
    MockMvcTester mvc;

    Person lead;
    Person leader;
    Person outside;
    String place = "";

    @BeforeEach
    void aDesk() {
        time.is(SettableTime.MONDAY_AT_NINE);
        lead = offices.aSpecialistOf("Văn phòng UBND tỉnh");
        leader = lead.colleague(Role.LEADER);
        outside = offices.aLeaderOf("Ban Tuyên giáo và Dân vận");
        place = areas.need(organisations.need(lead.organisation()).area()).code();
        assertThat(claims.takeDesk(lead.actor())).contains(Refusal.NOT_YOURS);
        assertThat(claims.takeDesk(leader.actor())).isEmpty();
    }

    @Test
    void isTakenDownWithoutAWordAboutWhoProposesIt() {
        var answer = propose(CLAIM, network());

        assertThat(answer).hasStatus(303);
        assertThat(answer.getResponse().getHeaders("Set-Cookie")).isEmpty();
        var number = number(answer);
        assertThat(open(number)).contains("Đã đề xuất").doesNotContain(CLAIM);
        var line = line(number);
        assertThat(line.owner()).isEqualTo(lead.organisation());
        assertThat(line.claim()).isEqualTo(CLAIM);
        assertThat(clarifications.need(line.id(), lead.actor()).clocks())
                .extracting(ClockLine::definition)
                .containsExactly("CL-S");
        assertThat(jdbc.sql("select channel from clarifications.clarification where number = :number")
                        .param("number", number)
                        .query((row, n) -> row.getString("channel"))
                        .single())
                .isEqualTo("PUBLIC_PAGE");
    }

    @Test
    void namesNobodyAndWhatWasTypedStays() {
        var answer = propose("Anh Nguyễn Văn Bình nói trạm y tế thu phí gửi xe", network());

        assertThat(answer).hasStatus(409);
        var page = Jsoup.parse(text(answer));
        assertThat(page.select("[role=alert]").text()).contains("dữ liệu cá nhân");
        assertThat(page.select("#claim").val()).startsWith("Anh Nguyễn Văn Bình");
        assertThat(propose("Theo facebook.com/abc trạm y tế thu phí", network()))
                .hasStatus(409);
        assertThat(mvc.post()
                        .uri("/clarify")
                        .param("claim", CLAIM)
                        .with(from(network()))
                        .exchange())
                .hasStatus(422);
    }

    @Test
    void isNotTakenDownTooOftenFromOneNetwork() {
        var network = network();
        for (int n = 0; n < 12; n++) {
            assertThat(propose(CLAIM, network)).hasStatus(303);
        }

        assertThat(propose(CLAIM, network)).hasStatus(429);
        assertThat(propose(CLAIM, network())).hasStatus(303);
    }

    @Test
    void saysWhyItWasDeclinedAndIsLookedAtAgainOnce() {
        var number = number(propose(CLAIM, network()));
        var id = line(number).id();
        assertThat(proposals.decline(
                        id, version(id), DeclineReason.FORECAST, "Là dự đoán", time.instant(), lead.actor()))
                .isEmpty();
        assertThat(open(number)).contains("Là dự đoán", "Đề nghị xem lại");
        time.passes(Duration.ofMinutes(5));

        assertThat(appeal(number, "Ông Lê Văn Tám nói khác")).hasStatus(409);
        assertThat(appeal(number, "Thông báo của trạm đã dán ở cổng")).hasStatus(303);
        assertThat(appeal(number, "Thông báo của trạm đã dán ở cổng")).hasStatus(409);
        assertThat(clarifications.need(id, lead.actor()).papers().history())
                .extracting(ClarificationSheet.Told::act)
                .contains("APPEAL");
        var coordinator = lead.colleague(Role.COORDINATOR);
        assertThat(proposals.reverse(id, version(id), "Có căn cứ", time.instant(), coordinator.actor()))
                .isEmpty();
        assertThat(open(number)).contains("Đã đề xuất");
    }

    @Test
    void isAnsweredByTwoOfWhomTheLeadAsksOneToTakePart() {
        var number = number(propose(CLAIM, network()));
        var id = line(number).id();
        assertThat(proposals.open(id, version(id), null, List.of(outside.organisation()), time.instant(), lead.actor()))
                .isEmpty();
        published(id);

        assertThat(board.isShown(PublicKind.CLARIFICATION, number)).isTrue();
        assertThat(open(number)).contains("/public/clarification/" + number);
    }

    @Test
    void leadsToACorrectionOfOfficialInformationThatAnyoneReads() {
        var number = number(propose(CLAIM, network()));
        var id = line(number).id();
        proposals.open(id, version(id), null, List.of(outside.organisation()), time.instant(), lead.actor());
        var words = "Thông báo trước đây ghi không thu phí; từ tháng sau có thu 2.000 đồng một lượt.";
        for (var by : List.of(lead, leader)) {
            assertThat(decisions.findRight(
                            id, version(id), Follow.OFFICIAL_CORRECTION, words, time.instant(), by.actor()))
                    .isEmpty();
        }

        assertThat(line(number).state()).isEqualTo(State.CLAIM_RIGHT);
        var page = Jsoup.parse(
                text(mvc.get().uri("/public/clarification/" + number).exchange()));
        assertThat(page.select("main").text())
                .contains(CLAIM, "Cơ quan đính chính thông tin chính thức", "2.000 đồng một lượt");
    }

    @Test
    void hasADayToBeCorrectedFromTheFirstWordThatItIsWrong() {
        var id = line(number(propose(CLAIM, network()))).id();
        proposals.open(id, version(id), null, List.of(outside.organisation()), time.instant(), lead.actor());
        published(id);
        var correction = new Decisions.Correction(
                ClaimRating.INACCURATE, "Trạm có thông báo.", "Thông báo đã thu hồi.", "Thông báo mới");

        assertThat(decisions.correct(id, version(id), correction, time.instant(), leader.actor()))
                .isEmpty();
        assertThat(mend(id)).singleElement().satisfies(clock -> {
            assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
            assertThat(clock.dueOn()).isEqualTo(LocalDate.of(2026, 11, 10));
        });
        time.passes(Duration.ofHours(2));
        assertThat(decisions.correct(id, version(id), correction, time.instant(), outside.actor()))
                .isEmpty();

        assertThat(mend(id)).extracting(ClockLine::state).containsExactly(ClockState.STOPPED);
    }

    private List<ClockLine> mend(ClarificationId id) {
        return clarifications.need(id, lead.actor()).clocks().stream()
                .filter(clock -> clock.definition().equals("CL-C"))
                .toList();
    }

    @Test
    void expiresWhenNobodyLooksAtItAgainAndStaysReadable() {
        var number = number(propose(CLAIM, network()));
        var id = line(number).id();
        proposals.open(id, version(id), null, List.of(outside.organisation()), time.instant(), lead.actor());
        published(id);
        var review = clarifications.need(id, lead.actor()).clocks().stream()
                .filter(clock -> clock.definition().equals("CL-V"))
                .findFirst()
                .orElseThrow();
        assertThat(review.dueOn()).isEqualTo(LocalDate.of(2027, 11, 9));
        time.passes(Duration.ofDays(367));

        expiry.expire(id, review.id(), time.instant());
        expiry.expire(id, review.id(), time.instant());

        assertThat(line(number).publication()).isEqualTo(PublicState.EXPIRED);
        assertThat(board.isShown(PublicKind.CLARIFICATION, number)).isTrue();
    }

    private void published(ClarificationId id) {
        var source = new Source(0, "Thông báo 12", "https://hoagiang.example/tb12", LocalDate.of(2026, 10, 1), null);
        var at = time.instant();
        assertThat(drafts.cite(id, version(id), source, at, lead.actor())).isEmpty();
        assertThat(drafts.draft(id, version(id), "Trạm có thông báo.", "Không thu phí xe đạp.", at, lead.actor()))
                .isEmpty();
        var protection = lead.colleague(Role.DATA_PROTECTION_OFFICER);
        assertThat(drafts.check(id, version(id), true, at, protection.actor())).isEmpty();
        for (var by : List.of(leader, outside)) {
            assertThat(decisions.approve(id, version(id), ClaimRating.LACKS_CONTEXT, at, by.actor()))
                    .isEmpty();
        }
        var speaker = lead.colleague(Role.SPOKESPERSON);
        assertThat(decisions.publish(id, version(id), at, speaker.actor())).isEmpty();
    }

    private int version(ClarificationId id) {
        return clarifications.need(id, lead.actor()).line().version();
    }

    private ClarificationLine line(String number) {
        var id = jdbc.sql("select id from clarifications.clarification where number = :number")
                .param("number", number)
                .query((row, n) -> new ClarificationId(row.getObject("id", UUID.class)))
                .single();
        return clarifications.need(id, lead.actor()).line();
    }

    private MvcTestResult propose(String claim, String network) {
        return mvc.post()
                .uri("/clarify")
                .param("form", UUID.randomUUID().toString())
                .param("claim", claim)
                .param("policy", "Thông báo của trạm y tế xã")
                .param("why", "Có tờ thông báo cũ dán ở cổng")
                .param("topic", "HEALTH")
                .param("place", place)
                .with(from(network))
                .exchange();
    }

    private MvcTestResult appeal(String number, String why) {
        return mvc.post()
                .uri("/clarify/outcome")
                .param("form", UUID.randomUUID().toString())
                .param("number", number)
                .param("why", why)
                .with(from(network()))
                .exchange();
    }

    private String open(String number) {
        return text(mvc.get().uri("/clarify/outcome?number=" + number).exchange());
    }

    private static String number(MvcTestResult answer) {
        var to = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        return to.substring(to.indexOf("number=") + 7);
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String network() {
        return "203.0.113." + UUID.randomUUID();
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor from(String network) {
        return request -> {
            request.setRemoteAddr(network);
            return request;
        };
    }
}
