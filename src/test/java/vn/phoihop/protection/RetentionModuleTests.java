package vn.phoihop.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
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
import vn.phoihop.protection.cards.AccessReview;
import vn.phoihop.protection.cards.AccessReviews;
import vn.phoihop.protection.cards.CardCase;
import vn.phoihop.protection.cards.CardExport;
import vn.phoihop.protection.cards.CardExports;
import vn.phoihop.protection.cards.CardState;
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
@DisplayName("Letting go")
class RetentionModuleTests {

    private static final ContactCard CARD = new ContactCard("Nguyễn Thị Thử", "0900000001", "", "");

    @Autowired
    ContactCards cards;

    @Autowired
    CardExports exports;

    @Autowired
    AccessReviews reviews;

    @Autowired
    Retention retention;

    @Autowired
    RetentionStore store;

    @Autowired
    Offices offices;

    @Autowired
    SettableTime time;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void monday() {
        time.is(SettableTime.MONDAY_AT_NINE);
    }

    @Test
    void destroysACardNinetyDaysAfterItsCaseEndedAndNotADayEarlier() {
        var id = kept(specialist(), false);
        cards.ended(id, SettableTime.MONDAY_AT_NINE, false);

        time.passes(Duration.ofDays(90));
        retention.run();
        assertThat(cards.state(id)).isEqualTo(CardState.KEPT);

        time.passes(Duration.ofHours(1));
        retention.run();
        assertThat(cards.state(id)).isEqualTo(CardState.DESTROYED);
        assertThat(stub(id)).isEqualTo("TERM_OVER 2027-02-07/protection.contact_card 2027-02-07");
    }

    @Test
    void waitsAYearWhileAPromiseIsOpenAndForeverWhileTheCaseIs() {
        var promised = kept(specialist(), false);
        cards.ended(promised, SettableTime.MONDAY_AT_NINE, true);
        var open = kept(specialist(), false);
        cards.ended(open, SettableTime.MONDAY_AT_NINE, false);
        cards.reopened(open);

        time.passes(Duration.ofDays(300));
        retention.run();
        assertThat(cards.state(promised)).isEqualTo(CardState.KEPT);

        time.passes(Duration.ofDays(70));
        retention.run();
        assertThat(cards.state(promised)).isEqualTo(CardState.DESTROYED);
        assertThat(cards.state(open)).isEqualTo(CardState.KEPT);
    }

    @Test
    void leavesADatedReportForAdministratorsAndRaisesAnAlarmWhenANightIsMissing() {
        time.is("2028-05-05T20:00:00Z");
        retention.run();
        assertThat(retention.reports())
                .filteredOn(run -> run.day().equals(LocalDate.of(2028, 5, 6)))
                .extracting(RetentionRun::code)
                .contains("protection.contact_card", "protection.card_access");
        assertThat(retention.missed()).isEmpty();

        time.passes(Duration.ofDays(2));

        assertThat(retention.missed()).contains(LocalDate.of(2028, 5, 7));
        var admin = offices.anAdministrator();
        assertThat(mvc.get().uri("/protection").with(admin.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("07/05/2028", "Phiếu liên hệ");
        assertThat(mvc.get().uri("/protection").with(specialist().signedIn())).hasStatus(403);
        jdbc.sql("delete from protection.retention_run where day > :day")
                .param("day", LocalDate.of(2028, 1, 1))
                .update();
    }

    @Test
    void turnsOldLooksIntoCounts() {
        var clerk = specialist();
        var id = kept(clerk, false);
        time.is(Instant.parse("2020-03-04T02:00:00Z"));
        cards.read(id, Purpose.VISIT_THE_SITE, "", clerk.actor());
        time.is(SettableTime.MONDAY_AT_NINE);

        retention.run();

        assertThat(cards.looks(id)).isZero();
        assertThat(jdbc.sql(
                                "select count from protection.access_count where month = :month and purpose = 'VISIT_THE_SITE'")
                        .param("month", LocalDate.of(2020, 3, 1))
                        .query((row, n) -> row.getInt(1))
                        .single())
                .isPositive();
    }

    @Test
    void listsForTheOfficerWhatWasUnusualAndNothingOfWhatWasNot() {
        var clerk = specialist();
        var officer = clerk.colleague(Role.DATA_PROTECTION_OFFICER);
        cards.read(kept(clerk, false), Purpose.NOTIFY, "", clerk.actor());
        reviews.look();
        assertThat(of(clerk, officer)).isEmpty();

        for (int n = 0; n < 21; n++) {
            cards.read(kept(clerk, false), Purpose.NOTIFY, "", clerk.actor());
        }
        time.passes(Duration.ofHours(13));
        cards.read(kept(clerk, false), Purpose.NOTIFY, "", clerk.actor());
        reviews.look();

        assertThat(of(clerk, officer))
                .extracting(AccessReview::sign)
                .containsExactlyInAnyOrder(Sign.MANY_CARDS, Sign.ODD_HOURS);
        assertThat(reviews.lines(clerk.actor())).isEmpty();
    }

    @Test
    void showsTheOfficerOfTheHouseWhoLookedAtTheContactOfACase() {
        var clerk = specialist();
        var officer = clerk.colleague(Role.DATA_PROTECTION_OFFICER);
        var elsewhere = offices.in(offices.establishInACommune("UBND xã"), Role.DATA_PROTECTION_OFFICER);
        var id = kept(clerk, false);
        cards.read(id, Purpose.LEGAL_DUTY, "Điều 9", clerk.actor());

        assertThat(mvc.get().uri("/protection/reviews?number=VĐ-" + id).with(officer.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains(clerk.actor().name(), "Nghĩa vụ luật định", "Điều 9");
        assertThat(reviews.accesses("VĐ-" + id, elsewhere.actor())).isEmpty();
        assertThat(reviews.accesses("VĐ-" + id, clerk.actor())).isEmpty();
    }

    @Test
    void hearsAtOnceWhenACanaryIsRead() {
        var clerk = specialist();
        var officer = clerk.colleague(Role.DATA_PROTECTION_OFFICER);

        cards.read(kept(clerk, true), Purpose.NOTIFY, "", clerk.actor());

        var line = of(clerk, officer).getFirst();
        assertThat(line.sign()).isEqualTo(Sign.CANARY);
        assertThat(reviews.review(line.week(), line.account(), line.sign(), line.version(), " ", officer.actor()))
                .contains(Refusal.FINDING_MISSING);
        assertThat(reviews.review(line.week(), line.account(), line.sign(), line.version(), "Đã hỏi", officer.actor()))
                .isEmpty();
        assertThat(of(clerk, officer).getFirst().isOpen()).isFalse();
    }

    @Test
    void letsContactsOutOnlyByARightForAPurposeAndMarked() {
        var clerk = specialist();
        var officer = clerk.colleague(Role.DATA_PROTECTION_OFFICER);
        var ids = List.of(kept(clerk, false), kept(clerk, false), kept(specialist(), false));

        assertThat(taken(ids, Purpose.NOTIFY, clerk)).isEqualTo(Refusal.NO_RIGHT_TO_EXPORT);
        assertThat(exports.give(
                        officer.account(), "concerns", Purpose.NOTIFY, "Điều 5", Duration.ofDays(7), officer.actor()))
                .contains(Refusal.NOT_ONESELF);
        assertThat(exports.give(
                        clerk.account(), "concerns", Purpose.NOTIFY, "Điều 5", Duration.ofDays(7), officer.actor()))
                .isEmpty();

        assertThat(taken(ids, Purpose.NOTIFY, clerk)).isInstanceOfSatisfying(CardExport.class, export -> {
            assertThat(export.rows()).hasSize(2);
            assertThat(export.watermark()).contains(clerk.actor().name(), "NOTIFY");
        });
        assertThat(taken(ids, Purpose.VISIT_THE_SITE, clerk)).isEqualTo(Refusal.NO_RIGHT_TO_EXPORT);
        time.passes(Duration.ofDays(8));
        assertThat(taken(ids, Purpose.NOTIFY, clerk)).isEqualTo(Refusal.NO_RIGHT_TO_EXPORT);
    }

    private Object taken(List<UUID> ids, Purpose purpose, Person by) {
        return exports.take(ids, purpose, by.actor(), export -> (Object) export, refusal -> refusal);
    }

    private List<AccessReview> of(Person clerk, Person officer) {
        return reviews.lines(officer.actor()).stream()
                .filter(line -> line.account().equals(clerk.account().value()))
                .toList();
    }

    private String stub(UUID id) {
        return jdbc.sql("""
                select destroyed_reason || ' ' || destroyed_batch || ' ' || (destroyed_at at time zone 'UTC')::date as stub
                  from protection.contact_card
                 where case_id = :id
                """)
                .param("id", id)
                .query((row, n) -> row.getString("stub"))
                .single();
    }

    private UUID kept(Person by, boolean canary) {
        var id = UUID.randomUUID();
        var whose = new CardCase(id, new Reference("concerns", id.toString(), "VĐ-" + id, ""), by.organisation());
        if (canary) {
            cards.plantCanary(whose, CARD);
        } else {
            cards.keep(whose, CARD, by.actor());
        }
        return id;
    }

    private Person specialist() {
        return offices.in(offices.establish("Sở Xây dựng"), Role.SPECIALIST);
    }
}
