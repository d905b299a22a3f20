package vn.phoihop.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.protection.EnforcementRequest.Body;
import vn.phoihop.protection.EnforcementRequest.Outcome;
import vn.phoihop.protection.cards.AccessReview;
import vn.phoihop.protection.cards.AccessReviews;
import vn.phoihop.protection.cards.CardCase;
import vn.phoihop.protection.cards.CardExports;
import vn.phoihop.protection.cards.ContactCard;
import vn.phoihop.protection.cards.ContactCards;
import vn.phoihop.protection.cards.Purpose;
import vn.phoihop.protection.cards.Sign;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import(SettableTime.class)
@DisplayName("The pages of protected data")
class ProtectionPagesTests {

    private static final ContactCard CARD = new ContactCard("Nguyễn Thị Thử", "0900000001", "thu@example.com", "");

    @Autowired
    ContactCards cards;

    @Autowired
    CardExports exports;

    @Autowired
    AccessReviews reviews;

    @Autowired
    EnforcementRequests requests;

    @Autowired
    Transparency transparency;

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
    void giveARightThatTakesContactsOutMarkedAndOnRecord() {
        var number = kept("VĐ-" + UUID.randomUUID());
        assertThat(take(number, "NOTIFY")).hasStatus(409);

        assertThat(post("/protection/exports", officer, "to", userName(clerk), "purpose", "NOTIFY", "ground", "Điều 5"))
                .hasStatus(303);
        assertThat(mvc.get().uri("/protection/take").with(clerk.signedIn()))
                .bodyText()
                .contains("Điều 5", "Thông báo");
        assertThat(take(number, "VISIT_THE_SITE")).hasStatus(409);
        var file = take(number, "NOTIFY");

        assertThat(file)
                .hasStatusOk()
                .bodyText()
                .contains(CARD.phone(), number, clerk.actor().name(), "NOTIFY");
        assertThat(file.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(mvc.get().uri("/protection/exports").with(officer.signedIn()))
                .bodyText()
                .contains(number, clerk.actor().name(), "Điều 5")
                .doesNotContain(CARD.phone(), CARD.name());
    }

    @Test
    void giveNoRightToOneselfToNobodyOrToAnotherHouse() {
        var stranger = offices.in(offices.establishInACommune("UBND xã bên"), Role.SPECIALIST);

        assertThat(give(userName(officer))).hasStatus(409).bodyText().contains("tự cấp quyền");
        assertThat(give("khong-co-ai")).hasStatus(409).bodyText().contains("Không có tài khoản nào");
        assertThat(give(userName(stranger))).hasStatus(409).bodyText().contains("Không có tài khoản nào");
        assertThat(mvc.get().uri("/protection/exports").with(clerk.signedIn())).hasStatus(403);
    }

    @Test
    void endARightBeforeItsTime() {
        var number = kept("VĐ-" + UUID.randomUUID());
        give(userName(clerk));
        var right = exports.rights(officer.actor()).getFirst();

        assertThat(post("/protection/exports/" + right.id() + "/end", officer)).hasStatus(303);

        assertThat(take(number, "NOTIFY")).hasStatus(409);
        assertThat(exports.own(clerk.actor())).isEmpty();
    }

    @Test
    void letARightRunOut() {
        var number = kept("VĐ-" + UUID.randomUUID());
        give(userName(clerk));
        time.passes(Duration.ofDays(8));

        assertThat(take(number, "NOTIFY")).hasStatus(409);
    }

    @Test
    void listALookForAnOrganisationOfAnotherArea() {
        var elsewhere = offices.in(offices.establishInACommune("UBND xã khác"), Role.SPECIALIST);
        var id = UUID.randomUUID();
        cards.keep(of(id, "VĐ-" + id), CARD, clerk.actor());
        cards.share(id, elsewhere.organisation(), clerk.actor());
        cards.read(id, Purpose.VISIT_THE_SITE, "", clerk.actor());
        cards.read(id, Purpose.VISIT_THE_SITE, "", elsewhere.actor());

        reviews.look();

        var theirs = elsewhere.colleague(Role.DATA_PROTECTION_OFFICER);
        assertThat(reviews.lines(theirs.actor())).extracting(AccessReview::sign).contains(Sign.OUTSIDE_AREA);
        assertThat(signs()).doesNotContain(Sign.OUTSIDE_AREA);
    }

    @Test
    void countRequestsOfEnforcementBodiesAndNameNobody() {
        var today = LocalDate.of(2026, 11, 9);
        var form = UUID.randomUUID();
        assertThat(requests.receive(form, today, Body.POLICE, "CV 12/CA, về ông Nguyễn Văn An", officer.actor()))
                .contains(Refusal.GROUND_MISSING);
        assertThat(requests.receive(form, today.plusDays(1), Body.POLICE, "CV 12/CA", officer.actor()))
                .contains(Refusal.NOT_ON_THAT_DAY);
        assertThat(requests.receive(form, today, Body.POLICE, "CV 12/CA", clerk.actor()))
                .contains(Refusal.NOT_AN_OFFICER);
        assertThat(requests.receive(form, today, Body.POLICE, "CV 12/CA", officer.actor()))
                .isEmpty();
        assertThat(requests.receive(form, today, Body.POLICE, "CV 12/CA", officer.actor()))
                .isEmpty();

        assertThat(requests.all(officer.actor())).singleElement().satisfies(request -> {
            assertThat(post(
                            "/protection/requests/" + request.id(),
                            officer,
                            "version",
                            Integer.toString(request.version()),
                            "outcome",
                            "REFUSED",
                            "ground",
                            "Không đúng thẩm quyền",
                            "answeredOn",
                            today.toString()))
                    .hasStatus(303);
            assertThat(requests.all(officer.actor()).getFirst().outcome()).isEqualTo(Outcome.REFUSED);
        });
        assertThat(transparency.requests()).extracting(Transparency.Count::what).contains("RECEIVED", "REFUSED");
    }

    @Test
    void countTheLooksOfAMonthByPurpose() {
        kept("VĐ-" + UUID.randomUUID());
        var before = looks();
        var id = UUID.randomUUID();
        cards.keep(of(id, "VĐ-" + id), CARD, clerk.actor());
        cards.read(id, Purpose.VISIT_THE_SITE, "", clerk.actor());

        assertThat(looks()).isEqualTo(before + 1);
    }

    private long looks() {
        return transparency.purposes().stream()
                .filter(each -> each.what().equals("VISIT_THE_SITE"))
                .filter(each -> each.month().toString().equals("2026-11"))
                .mapToLong(Transparency.Count::count)
                .sum();
    }

    private List<Sign> signs() {
        return reviews.lines(officer.actor()).stream().map(AccessReview::sign).toList();
    }

    private MvcTestResult give(String userName) {
        return post("/protection/exports", officer, "to", userName, "purpose", "NOTIFY", "ground", "Điều 5");
    }

    private MvcTestResult take(String numbers, String purpose) {
        return post("/protection/take", clerk, "numbers", numbers, "purpose", purpose);
    }

    private MvcTestResult post(String address, Person by, String... values) {
        var request = mvc.post().uri(address).with(by.signedIn()).with(csrf());
        for (int i = 0; i < values.length; i += 2) {
            request = request.param(values[i], values[i + 1]);
        }
        return request.exchange();
    }

    private String userName(Person person) {
        return jdbc.sql("select user_name from access.account where id = :id")
                .param("id", person.account().value())
                .query((row, n) -> row.getString("user_name"))
                .single();
    }

    private String kept(String number) {
        cards.keep(of(UUID.randomUUID(), number), CARD, clerk.actor());
        return number;
    }

    private CardCase of(UUID id, String number) {
        return new CardCase(id, new Reference("concerns", id.toString(), number, "Việc thử"), clerk.organisation());
    }
}
