package vn.phoihop.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.phoihop.protection.cards.CardAccess;
import vn.phoihop.protection.cards.CardCase;
import vn.phoihop.protection.cards.CardLook;
import vn.phoihop.protection.cards.CardRead;
import vn.phoihop.protection.cards.CardState;
import vn.phoihop.protection.cards.ContactCard;
import vn.phoihop.protection.cards.ContactCards;
import vn.phoihop.protection.cards.Destruction;
import vn.phoihop.protection.cards.Purpose;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import(SettableTime.class)
@DisplayName("A contact card")
class ContactCardsModuleTests {

    private static final ContactCard CARD =
            new ContactCard("Nguyễn Thị Thử", "0900000001", "thu@example.com", "Thôn 3");

    @Autowired
    ContactCards cards;

    @Autowired
    Offices offices;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isReadByTheOfficeOfTheCaseForAPurposeAndTheLookIsOnRecord() {
        var clerk = specialist();
        var id = kept(clerk);

        var look = cards.read(id, Purpose.ANSWER_THE_CASE, "", clerk.actor());

        assertThat(look).isEqualTo(new CardLook.Opened(CARD));
        var officer = clerk.colleague(Role.DATA_PROTECTION_OFFICER);
        assertThat(cards.accesses(id, officer.actor()))
                .extracting(CardAccess::purpose, CardAccess::who)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Purpose.ANSWER_THE_CASE, clerk.actor().name()));
        assertThat(cards.accesses(id, clerk.actor())).isEmpty();
    }

    @Test
    void isOpenToNobodyElse() {
        var clerk = specialist();
        var id = kept(clerk);

        assertThat(why(id, Purpose.NOTIFY, "", specialist())).isEqualTo(Refusal.NOT_YOURS);
        assertThat(why(id, Purpose.NOTIFY, "", clerk.colleague(Role.ADMINISTRATOR)))
                .isEqualTo(Refusal.NOT_YOURS);
        assertThat(why(id, Purpose.LEGAL_DUTY, " ", clerk)).isEqualTo(Refusal.GROUND_MISSING);
        assertThat(cards.looks(id)).isZero();
    }

    @Test
    void isOpenToAReceiverOnceTheReporterAgreed() {
        var clerk = specialist();
        var other = specialist();
        var id = kept(clerk);

        cards.share(id, other.organisation(), clerk.actor());

        assertThat(cards.read(id, Purpose.VISIT_THE_SITE, "", other.actor())).isInstanceOf(CardLook.Opened.class);
    }

    @Test
    void liesInTheDatabaseUnreadable() {
        var id = kept(specialist());

        var raw = jdbc.sql("select sealed, wrapped_key from protection.contact_card where case_id = :id")
                .param("id", id)
                .query((row, n) -> new String(row.getBytes("sealed"), StandardCharsets.UTF_8)
                        + new String(row.getBytes("wrapped_key"), StandardCharsets.UTF_8))
                .single();

        assertThat(raw).doesNotContain("Thử", "0900000001", "example");
    }

    @Test
    void cannotBeReadUnderAnotherCase() {
        var clerk = specialist();
        var mine = kept(clerk);
        var other = kept(clerk);
        jdbc.sql("""
                update protection.contact_card mine set sealed = other.sealed, wrapped_key = other.wrapped_key
                  from protection.contact_card other where mine.case_id = :mine and other.case_id = :other
                """).param("mine", mine).param("other", other).update();

        assertThatThrownBy(() -> cards.read(mine, Purpose.NOTIFY, "", clerk.actor()))
                .hasMessageContaining("not made with the key");
    }

    @Test
    void isGoneWhenItsKeyIs() {
        var clerk = specialist();
        var id = kept(clerk);

        cards.destroy(id, Destruction.REPORTER_ASKED, clerk.actor());

        assertThat(cards.state(id)).isEqualTo(CardState.DESTROYED);
        assertThat(why(id, Purpose.NOTIFY, "", clerk)).isEqualTo(Refusal.DESTROYED);
        var left = jdbc.sql("""
                select sealed is null and wrapped_key is null as gone, destroyed_reason
                  from protection.contact_card where case_id = :id
                """)
                .param("id", id)
                .query((row, n) -> row.getBoolean("gone") + " " + row.getString("destroyed_reason"))
                .single();
        assertThat(left).isEqualTo("true REPORTER_ASKED");
    }

    @Test
    void leavesAListOfLooksNobodyCanShorten() {
        var clerk = specialist();
        var id = kept(clerk);
        cards.read(id, Purpose.NOTIFY, "", clerk.actor());

        assertThatThrownBy(() -> jdbc.sql("delete from protection.card_access where case_id = :id")
                        .param("id", id)
                        .update())
                .hasMessageContaining("append only");
    }

    @Test
    void tellsSameContactsApartOnlyWithinOneCluster() {
        var cluster = UUID.randomUUID();

        assertThat(cards.fingerprint(cluster, "0900 000 001")).isEqualTo(cards.fingerprint(cluster, "0900.000.001"));
        assertThat(cards.fingerprint(cluster, "0900000001"))
                .isNotEqualTo(cards.fingerprint(UUID.randomUUID(), "0900000001"));
    }

    @Test
    void saysNothingWhereItIsPrinted() {
        assertThat(CARD.toString()).doesNotContain("Thử", "0900");
        assertThat(CardRead.class.getRecordComponents())
                .extracting(component -> component.getType().getSimpleName())
                .doesNotContain("ContactCard");
    }

    private Refusal why(UUID id, Purpose purpose, String ground, Person by) {
        return cards.read(id, purpose, ground, by.actor()) instanceof CardLook.Refused(var why)
                ? why
                : Refusal.NOTHING_KEPT;
    }

    private UUID kept(Person by) {
        var id = UUID.randomUUID();
        cards.keep(
                new CardCase(id, new Reference("concerns", id.toString(), "VĐ-" + id, "Việc thử"), by.organisation()),
                CARD,
                by.actor());
        return id;
    }

    private Person specialist() {
        return offices.in(offices.establish("Sở Xây dựng"), Role.SPECIALIST);
    }
}
