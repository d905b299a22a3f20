package vn.phoihop.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.phoihop.access.Positions;
import vn.phoihop.notifications.InboxLine.State;
import vn.phoihop.notifications.spi.Due;
import vn.phoihop.notifications.spi.Notice;
import vn.phoihop.notifications.spi.Notices;
import vn.phoihop.notifications.spi.Receiver;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;

@ModuleTest
@Import(Things.class)
@DisplayName("A notice")
class NotificationsModuleTests {

    private static final Locale VIETNAMESE = Locale.of("vi");

    @Autowired
    Notices notices;

    @Autowired
    Inbox inbox;

    @Autowired
    Things things;

    @Autowired
    Offices offices;

    @Autowired
    Positions positions;

    @Test
    void reachesWhoeverHoldsOneOfTheRolesTodayAndNobodyElse() {
        var specialist = offices.aSpecialistOf("Sở Tư pháp");
        var leader = specialist.colleague(Role.LEADER);
        var clerk = specialist.colleague(Role.CLERK);
        var gone = specialist.colleague(Role.LEADER);
        positions.end(gone.position(), Actor.installation());

        tell(things.of(specialist.organisation(), "V-1", "Việc"), specialist, Role.SPECIALIST, Role.LEADER);

        assertThat(inbox.unread(specialist.account())).isEqualTo(1);
        assertThat(inbox.unread(leader.account())).isEqualTo(1);
        assertThat(inbox.unread(clerk.account())).isZero();
        assertThat(inbox.unread(gone.account())).isZero();
    }

    @Test
    void reachesAPersonOnceHoweverManyWaysLeadToThem() {
        var person = offices.aSpecialistOf("Sở Tư pháp").and(Role.LEADER);
        var thing = things.of(person.organisation(), "V-2", "Việc");
        var notice = notice(
                "things.given/" + thing.id(),
                thing,
                Receiver.in(person.organisation(), Role.SPECIALIST),
                Receiver.in(person.organisation(), Role.LEADER),
                new Receiver.Person(person.account()));

        notices.tell(notice);
        notices.tell(notice);

        assertThat(inbox.unread(person.account())).isEqualTo(1);
    }

    @Test
    void isNotDoubledByTwoNodesThatTellItAtOnce() throws Exception {
        var person = offices.aSpecialistOf("Sở Y tế");
        var thing = things.of(person.organisation(), "V-3", "Việc");
        var notice = notice("things.given/" + thing.id(), thing, Receiver.in(person.organisation(), Role.SPECIALIST));
        Callable<Object> telling = () -> {
            notices.tell(notice);
            return "told";
        };

        try (var nodes = Executors.newFixedThreadPool(8)) {
            for (var told : nodes.invokeAll(List.of(telling, telling, telling, telling, telling, telling))) {
                assertThat(told.get()).isEqualTo("told");
            }
        }

        assertThat(inbox.unread(person.account())).isEqualTo(1);
    }

    @Test
    void toSomebodyWhoIsNotThereIsNoFault() {
        var office = offices.establish("Sở không người");

        notices.tell(notice(
                "things.given/nobody",
                things.of(office, "V-4", "Việc"),
                Receiver.in(office, Role.LEADER),
                new Receiver.Person(new AccountId(new UUID(0, 0)))));
    }

    @Test
    void isReadInTheLanguageOfItsReader() {
        var person = offices.aSpecialistOf("Sở Tài chính");
        var thing = things.of(person.organisation(), "V-5", "Việc");
        notices.tell(Notice.of(
                "things.day/" + thing.id(),
                thing,
                "notifications.elsewhere",
                List.of(LocalDate.of(2026, 11, 25)),
                Receiver.in(person.organisation(), Role.SPECIALIST)));

        assertThat(only(person, VIETNAMESE).text()).contains("tại 25/11/2026");
        assertThat(only(person, Locale.ENGLISH).text()).contains("at 25/11/2026");
    }

    /// Property K15 of the clocks: a letter carries no date, so the notice it points to says it.
    @Test
    void saysThatADueDateInAnUnconfirmedYearMayStillMove() {
        var person = offices.aSpecialistOf("Sở Tài chính");
        var thing = things.of(person.organisation(), "V-8", "Việc");
        notices.tell(Notice.of(
                "things.due/" + thing.id(),
                thing,
                "notifications.elsewhere",
                List.of(new Due(LocalDate.of(2031, 1, 14))),
                Receiver.in(person.organisation(), Role.SPECIALIST)));

        assertThat(only(person, VIETNAMESE).text()).contains("tại 14/01/2031 (tạm tính)");
        assertThat(only(person, Locale.ENGLISH).text()).contains("at 14/01/2031 (provisional)");
    }

    @Test
    void choosesItsWordsByANumber() {
        var person = offices.aSpecialistOf("Sở Tài chính");
        var thing = things.of(person.organisation(), "V-6", "Việc");
        notices.tell(Notice.of(
                "things.count/" + thing.id(),
                thing,
                "notifications.bell",
                List.of(3),
                Receiver.in(person.organisation(), Role.SPECIALIST)));

        assertThat(only(person, VIETNAMESE).text()).isEqualTo("Thông báo, 3 chưa đọc");
    }

    @Test
    void showsNothingOfARecordThatMayNoLongerBeSeen() {
        var person = offices.aSpecialistOf("Sở Nội vụ");
        var thing = things.of(person.organisation(), "V-7", "Việc kín");
        tell(thing, person, Role.SPECIALIST);
        things.withdraw(thing);

        var line = only(person, VIETNAMESE);

        assertThat(line.state()).isEqualTo(State.CLOSED);
        assertThat(line.toString()).doesNotContain("V-7").doesNotContain("Việc kín");
        assertThat(inbox.open(line.number(), person.actor())).isEmpty();
    }

    @Test
    void ofAKindNobodyAnswersForShowsNothing() {
        var person = offices.aSpecialistOf("Sở Nội vụ");
        tell(new Reference("unknown", "1", "K-1", "Chuyện lạ"), person, Role.SPECIALIST);

        assertThat(only(person, VIETNAMESE).state()).isEqualTo(State.CLOSED);
    }

    @Test
    void fromAnOrganisationOneNoLongerWorksForShowsNothing() {
        var person = offices.aSpecialistOf("Sở Nội vụ");
        var thing = things.of(person.organisation(), "V-8", "Việc cũ");
        tell(thing, person, Role.SPECIALIST);
        var elsewhere = offices.establish("Sở khác");
        var moved = new Actor(
                person.account(),
                person.actor().name(),
                elsewhere,
                person.actor().roles(),
                person.actor().visibility());
        positions.end(person.position(), Actor.installation());

        var line = inbox.lines(moved, false, null, 10, VIETNAMESE).lines().getFirst();

        assertThat(line.state()).isEqualTo(State.CLOSED);
        assertThat(line.text()).doesNotContain("Việc cũ");
    }

    @Test
    void forAnotherOrganisationOneWorksForSaysWhereToReadItAndStaysUnread() {
        var person = offices.aSpecialistOf("Sở Nội vụ");
        var thing = things.of(person.organisation(), "V-9", "Việc ở nơi khác");
        tell(thing, person, Role.SPECIALIST);
        var elsewhere = offices.establish("Sở khác");
        var acting = new Actor(
                person.account(),
                person.actor().name(),
                elsewhere,
                person.actor().roles(),
                person.actor().visibility());

        var line = inbox.lines(acting, false, null, 10, VIETNAMESE).lines().getFirst();

        assertThat(line.state()).isEqualTo(State.ELSEWHERE);
        assertThat(line.text()).contains("Sở Nội vụ").doesNotContain("Việc ở nơi khác");
        assertThat(line.position()).isEqualTo(person.position().value());
        assertThat(inbox.open(line.number(), acting)).isEmpty();
        assertThat(inbox.unread(person.account())).isEqualTo(1);
    }

    @Test
    void isReadWhenItIsOpened() {
        var person = offices.aSpecialistOf("Sở Công Thương");
        var thing = things.of(person.organisation(), "V-10", "Việc");
        tell(thing, person, Role.SPECIALIST);

        var where = inbox.open(only(person, VIETNAMESE).number(), person.actor());

        assertThat(where).contains("/things/" + thing.id());
        assertThat(inbox.unread(person.account())).isZero();
    }

    @Test
    void thatCameAfterOneLookedStaysUnread() {
        var person = offices.aSpecialistOf("Sở Công Thương");
        tell(things.of(person.organisation(), "V-11", "Trước"), person, Role.SPECIALIST);
        var seen = only(person, VIETNAMESE).number();
        tell(things.of(person.organisation(), "V-12", "Sau"), person, Role.SPECIALIST);

        inbox.readUpTo(seen, person.actor());

        assertThat(inbox.unread(person.account())).isEqualTo(1);
    }

    @Test
    void isPagedByItsNumber() {
        var person = offices.aSpecialistOf("Sở Công Thương");
        for (int i = 0; i < 5; i++) {
            tell(things.of(person.organisation(), "T-" + i, "Việc " + i), person, Role.SPECIALIST);
        }

        var first = inbox.lines(person.actor(), false, null, 2, VIETNAMESE);
        var next = first.next();

        assertThat(first.lines()).extracting(InboxLine::recordNumber).containsExactly("T-4", "T-3");
        assertThat(next).isNotNull();
        assertThat(inbox.lines(person.actor(), false, Long.valueOf(String.valueOf(next)), 2, VIETNAMESE)
                        .lines())
                .extracting(InboxLine::recordNumber)
                .containsExactly("T-2", "T-1");
    }

    private InboxLine only(Person person, Locale language) {
        var lines = inbox.lines(person.actor(), false, null, 10, language).lines();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private void tell(Reference thing, Person person, Role first, Role... others) {
        notices.tell(notice("things.given/" + thing.id(), thing, Receiver.in(person.organisation(), first, others)));
    }

    private static Notice notice(String key, Reference thing, Receiver... to) {
        return Notice.of(key, thing, "notifications.unknown", List.of(), to);
    }
}
