package vn.phoihop.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Role;
import vn.phoihop.shared.Transition;
import vn.phoihop.shared.Visibility;

@DisplayName("The transition tables of an exchange")
class ExchangeFlowTests {

    static final OrganisationId REQUESTER = organisation();
    static final OrganisationId RECEIVER = organisation();
    static final OrganisationId COORDINATOR = organisation();

    /// Everybody who could come, and what they are to the exchange.
    @SuppressWarnings("ImmutableEnumChecker")
    enum Person {
        REQUESTERS_SPECIALIST(REQUESTER, Set.of(Part.REQUESTER), Role.SPECIALIST),
        REQUESTERS_LEADER(REQUESTER, Set.of(Part.REQUESTER, Part.APPROVER), Role.LEADER),
        RECEIVERS_SPECIALIST(RECEIVER, Set.of(Part.RECEIVER), Role.SPECIALIST),
        RECEIVERS_LEADER(RECEIVER, Set.of(Part.RECEIVER, Part.APPROVER), Role.LEADER),
        COORDINATORS_COORDINATOR(COORDINATOR, Set.of(Part.COORDINATOR), Role.COORDINATOR),
        REQUESTERS_ADMINISTRATOR(REQUESTER, Set.of(), Role.ADMINISTRATOR),
        STRANGER(organisation(), Set.of(), Role.LEADER);

        final Actor actor;
        final Set<Part> parts;

        Person(OrganisationId organisation, Set<Part> parts, Role role) {
            this.parts = parts;
            var sees = role == Role.COORDINATOR ? Set.of(organisation, RECEIVER) : Set.of(organisation);
            actor = new Actor(
                    new AccountId(UUID.randomUUID()), name(), organisation, Set.of(role), new Visibility(sees));
        }
    }

    @TestFactory
    Stream<DynamicTest> letOnlyThosePassWhomTheTableNames() {
        return Arrays.stream(ExchangeStatus.values())
                .flatMap(status -> Arrays.stream(ExchangeEvent.values())
                        .flatMap(event -> Arrays.stream(Person.values())
                                .map(person -> DynamicTest.dynamicTest(
                                        status + " " + event + " " + person, () -> holds(status, event, person)))));
    }

    private static void holds(ExchangeStatus status, ExchangeEvent event, Person person) {
        var row = ExchangeFlow.of(event);
        var kind = Arrays.stream(ExchangeKind.values())
                .filter(each -> exchange(each, status).isOfKind(event))
                .findFirst()
                .orElseThrow();

        var refused = exchange(kind, status).refuses(event, "vì lý do rõ", person.actor);

        if (!row.isFrom(status)) {
            assertThat(refused).contains(Refusal.NOT_NOW);
        } else if (!row.isFor(person.parts)) {
            assertThat(refused).contains(Refusal.NOT_YOURS);
        } else {
            assertThat(refused).isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> letOnlyThosePassWhomTheTableOfAReceiverNames() {
        return Arrays.stream(LegStatus.values())
                .flatMap(status -> Arrays.stream(LegEvent.values())
                        .flatMap(event -> Arrays.stream(Person.values())
                                .map(person -> DynamicTest.dynamicTest(
                                        status + " " + event + " " + person, () -> holds(status, event, person)))));
    }

    private static void holds(LegStatus status, LegEvent event, Person person) {
        var row = LegFlow.of(event);

        var refused = leg(status, event, person).refuses(event, "vì lý do rõ", person.actor);

        if (!row.isFrom(status) || (event == LegEvent.LEG_EXTENDED && status == LegStatus.ANSWERED)) {
            assertThat(refused).isPresent().get().isIn(Refusal.NOT_NOW, Refusal.NOT_YOURS);
        } else if (!row.isFor(person.parts)) {
            assertThat(refused).contains(Refusal.NOT_YOURS);
        } else {
            assertThat(refused).isEmpty();
        }
    }

    @Test
    void knowEveryStateAndEveryEvent() {
        assertThat(events(ExchangeFlow.TABLE)).containsExactlyInAnyOrderElementsOf(names(ExchangeEvent.values()));
        assertThat(events(LegFlow.TABLE)).containsExactlyInAnyOrderElementsOf(names(LegEvent.values()));
        assertThat(states(ExchangeFlow.TABLE, ExchangeStatus.class)).containsExactly(ExchangeStatus.values());
        assertThat(states(LegFlow.TABLE, LegStatus.class)).containsExactly(LegStatus.values());
    }

    @Test
    void leadNowhereFromAFinalState() {
        assertThat(ExchangeFlow.TABLE).noneMatch(row -> row.from().stream().anyMatch(ExchangeStatus::isFinal));
        assertThat(LegFlow.TABLE)
                .noneMatch(row -> row.isFrom(LegStatus.ACCEPTED)
                        || row.isFrom(LegStatus.NOT_COMPETENT)
                        || row.isFrom(LegStatus.RECALLED));
    }

    @Test
    void askForAReasonWhereItIsMarked() {
        for (var event : LegEvent.values()) {
            var row = LegFlow.of(event);
            if (row.needsReason()) {
                var status = row.from().iterator().next();
                var person = Arrays.stream(Person.values())
                        .filter(each -> row.isFor(each.parts))
                        .findFirst()
                        .orElseThrow();

                assertThat(leg(status, event, person).refuses(event, " ", person.actor))
                        .as(event.name())
                        .contains(Refusal.REASON_MISSING);
            }
        }
    }

    @Test
    void askForASecondPersonToSend() {
        var drafter = Person.REQUESTERS_LEADER.actor;
        var exchange = exchange(ExchangeKind.INFO_REQUEST, ExchangeStatus.PREPARING, drafter.account());

        assertThat(exchange.refuses(ExchangeEvent.EXCHANGE_SENT, "", drafter)).contains(Refusal.SAME_PERSON);
    }

    @Test
    void letACoordinatorDecideOnlyInTheMattersOfOthers() {
        var judge = new Actor(
                new AccountId(UUID.randomUUID()),
                "Người điều phối",
                REQUESTER,
                Set.of(Role.COORDINATOR),
                new Visibility(Set.of(REQUESTER, RECEIVER)));

        assertThat(Parts.of(REQUESTER, List.of(RECEIVER), judge)).containsExactly(Part.REQUESTER);
    }

    @Test
    void letTheRequesterReturnAnAnswerTwiceAndThenTheCoordinator() {
        var twice = leg(LegStatus.ANSWERED, 2, false, Leg.Appeal.NONE);

        assertThat(twice.refuses(LegEvent.LEG_FOUND_INSUFFICIENT, "thiếu", Person.REQUESTERS_SPECIALIST.actor))
                .contains(Refusal.TWICE_INSUFFICIENT);
        assertThat(twice.refuses(LegEvent.LEG_FOUND_INSUFFICIENT, "thiếu", Person.COORDINATORS_COORDINATOR.actor))
                .isEmpty();
    }

    @Test
    void allowOneQuestionAndOneExtension() {
        var leg = leg(LegStatus.ANSWERING, 0, true, Leg.Appeal.NONE);

        assertThat(leg.refuses(LegEvent.QUESTION_ASKED, "hỏi", Person.RECEIVERS_SPECIALIST.actor))
                .contains(Refusal.ASKED_ALREADY);
        assertThat(leg.refuses(LegEvent.LEG_EXTENDED, "hẹn", Person.RECEIVERS_LEADER.actor))
                .contains(Refusal.EXTENDED_ALREADY);
    }

    private static <S extends Enum<S>> List<String> events(List<Transition<S>> table) {
        return table.stream().map(Transition::event).toList();
    }

    private static List<String> names(Enum<?>[] all) {
        return Arrays.stream(all).map(Enum::name).toList();
    }

    private static <S extends Enum<S>> Set<S> states(List<Transition<S>> table, Class<S> type) {
        return table.stream()
                .flatMap(row -> Stream.concat(row.from().stream(), Optional.ofNullable(row.to()).stream()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    private static Exchange exchange(ExchangeKind kind, ExchangeStatus status) {
        return exchange(kind, status, new AccountId(UUID.randomUUID()));
    }

    private static Exchange exchange(ExchangeKind kind, ExchangeStatus status, AccountId drafter) {
        return new Exchange(
                "HG",
                new ExchangeId(UUID.randomUUID()),
                "TĐ-2026-00001",
                kind,
                status,
                REQUESTER,
                List.of(RECEIVER),
                ExchangeContent.of("Số liệu", "Đề nghị cung cấp", 7),
                drafter,
                1,
                null,
                null,
                0);
    }

    /// A leg in which nothing but the state and the person decides.
    private static Leg leg(LegStatus status, LegEvent event, Person person) {
        var isDecision = event == LegEvent.APPEAL_UPHELD || event == LegEvent.APPEAL_DISMISSED;
        var isCoordinator = person == Person.COORDINATORS_COORDINATOR;
        return leg(status, isCoordinator ? 2 : 0, false, isDecision ? Leg.Appeal.LODGED : Leg.Appeal.NONE);
    }

    private static Leg leg(LegStatus status, int insufficient, boolean used, Leg.Appeal appeal) {
        return new Leg(
                "HG",
                new LegId(UUID.randomUUID()),
                new ExchangeId(UUID.randomUUID()),
                REQUESTER,
                RECEIVER,
                Set.of(RECEIVER),
                status,
                1,
                null,
                insufficient,
                used,
                used,
                appeal,
                false,
                null,
                new Leg.LegClocks(null, null, null, null, null),
                Instant.EPOCH,
                Instant.EPOCH,
                0);
    }

    private static OrganisationId organisation() {
        return new OrganisationId(UUID.randomUUID());
    }
}
