package vn.phoihop.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.protection.cards.AccessReview;
import vn.phoihop.protection.cards.AccessReviews;
import vn.phoihop.protection.cards.Canaries;
import vn.phoihop.protection.cards.ContactCard;
import vn.phoihop.protection.cards.Purpose;
import vn.phoihop.protection.cards.Sign;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import(SettableTime.class)
@DisplayName("The review of looks at the contact of a concern")
class CardCasesModuleTests {

    private static final ContactCard CARD = new ContactCard("Nguyễn Thị Thử", "0900000001", "", "");

    @Autowired
    Canaries canaries;

    @Autowired
    AccessReviews reviews;

    @Autowired
    Concerns concerns;

    @Autowired
    ConcernSheets sheets;

    @Autowired
    Contacts contacts;

    @Autowired
    Organisations organisations;

    @Autowired
    Offices offices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableTime time;

    @Autowired
    MockMvcTester mvc;

    Person clerk;
    Person officer;

    @BeforeEach
    void anOffice() {
        time.is(SettableTime.MONDAY_AT_NINE);
        clerk = offices.in(offices.establishInACommune("UBND xã"), Role.SPECIALIST);
        officer = clerk.colleague(Role.DATA_PROTECTION_OFFICER);
    }

    @Test
    void plantsACanaryOnAnEndedCaseWithoutAContactAndSaysAtOnceWhoReadsIt() {
        var open = concern();
        var number = concerns.find(open, clerk.actor()).orElseThrow().number();
        assertThat(canaries.plant(number, CARD, officer.actor()))
                .contains(vn.phoihop.protection.Refusal.NO_CASE_FOR_A_CANARY);
        ended(open);

        assertThat(post(
                        "/protection/canaries",
                        officer,
                        "number",
                        number,
                        "name",
                        "Trần Thị Mẫu",
                        "phone",
                        "0900000009"))
                .hasStatus(303);
        assertThat(mvc.get().uri("/protection/watch").with(officer.signedIn()))
                .bodyText()
                .contains(number, "đã đọc 0 lần");
        contacts.read(open, Purpose.NOTIFY, "", clerk.actor());

        assertThat(mvc.get().uri("/protection/watch").with(officer.signedIn()))
                .bodyText()
                .contains("đã đọc 1 lần");
        assertThat(reviews.lines(officer.actor()))
                .extracting(AccessReview::sign)
                .contains(Sign.CANARY);
        assertThat(mvc.get().uri("/protection/watch").with(clerk.signedIn())).hasStatus(403);
        assertThat(post("/protection/canaries/" + open.value() + "/take-up", officer))
                .hasStatus(303);
        assertThat(canaries.all(officer.actor())).isEmpty();
    }

    @Test
    void listsALookAfterWhichNothingHappenedOnTheCaseAndForgetsItWhenSomethingDid() {
        var idle = concern();
        contacts.lay(idle, CARD, clerk.actor());
        time.passes(Duration.ofDays(30));
        contacts.read(idle, Purpose.NOTIFY, "", clerk.actor());
        reviews.look();
        assertThat(signs()).doesNotContain(Sign.NO_ACTIVITY);

        time.passes(Duration.ofDays(4));
        reviews.look();
        assertThat(signs()).contains(Sign.NO_ACTIVITY);

        ended(idle);
        reviews.look();
        assertThat(signs()).doesNotContain(Sign.NO_ACTIVITY);
    }

    @Test
    void saysToWhoeverReportedHowOftenTheirContactWasOpened(@Autowired Reporting reporting) {
        var opening = (Opening.Opened) concerns.open(fresh(), clerk.actor());
        contacts.lay(opening.id(), CARD, clerk.actor());
        assertThat(reporting.find(opening.receipt()).orElseThrow().looks()).isZero();

        contacts.read(opening.id(), Purpose.NOTIFY, "", clerk.actor());

        assertThat(reporting.find(opening.receipt()).orElseThrow().looks()).isEqualTo(1);
        assertThat(mvc.post().uri("/phan-anh/tra-cuu").param("code", opening.receipt()))
                .hasStatusOk()
                .bodyText()
                .contains("đã mở 1 lần");
    }

    private List<Sign> signs() {
        return reviews.lines(officer.actor()).stream().map(AccessReview::sign).toList();
    }

    private MvcTestResult post(String address, Person by, String... values) {
        var request = mvc.post().uri(address).with(by.signedIn()).with(csrf());
        for (int i = 0; i < values.length; i += 2) {
            request = request.param(values[i], values[i + 1]);
        }
        return request.exchange();
    }

    private ConcernId concern() {
        return ((Opening.Opened) concerns.open(fresh(), clerk.actor())).id();
    }

    private NewConcern fresh() {
        var area = organisations.need(clerk.organisation()).area();
        return NewConcern.of(
                Channel.COUNTER, Field.ENVIRONMENT, "Mương thôn tắc", "Nước tràn vào sân từ hôm qua.", area);
    }

    private void ended(ConcernId id) {
        var lead = clerk.colleague(Role.LEADER);
        var input = ConcernInput.words("Thư quảng cáo, không nêu việc gì").because("ADVERTISEMENT");
        assertThat(concerns.act(id, version(id), ConcernMove.NOT_ACCEPT, input, time.instant(), clerk.actor()))
                .isEmpty();
        var waiting = sheets.need(id, lead.actor()).papers().signatures().getFirst();
        assertThat(concerns.decide(
                        id, version(id), waiting.id(), true, ConcernInput.NOTHING, time.instant(), lead.actor()))
                .isEmpty();
        assertThat(jdbc.sql("select is_open from concerns.concern where id = :id")
                        .param("id", id.value())
                        .query((row, n) -> row.getBoolean("is_open"))
                        .single())
                .isFalse();
    }

    private int version(ConcernId id) {
        return sheets.need(id, clerk.actor()).line().version();
    }
}
