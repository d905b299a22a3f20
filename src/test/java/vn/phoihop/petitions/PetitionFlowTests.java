package vn.phoihop.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

@DisplayName("The transition table of a petition")
class PetitionFlowTests {

    static final OrganisationId COUNCIL = organisation();
    static final OrganisationId RECEIVER = organisation();
    static final OrganisationId UNIT = organisation();
    static final OrganisationId HELPER = organisation();

    /// Everybody who could come, and what they are to the petition.
    @SuppressWarnings("ImmutableEnumChecker")
    enum Person {
        COUNCIL_OFFICE(COUNCIL, Set.of(Part.OWNER), Role.COUNCIL_OFFICE),
        COUNCIL_CHAIR(COUNCIL, Set.of(Part.OWNER, Part.APPROVER), Role.LEADER),
        RECEIVERS_SPECIALIST(RECEIVER, Set.of(Part.LEAD), Role.SPECIALIST),
        RECEIVERS_LEADER(RECEIVER, Set.of(Part.LEAD, Part.APPROVER), Role.LEADER),
        UNITS_SPECIALIST(UNIT, Set.of(Part.LEAD), Role.SPECIALIST),
        HELPERS_LEADER(HELPER, Set.of(Part.PARTNER, Part.APPROVER), Role.LEADER),
        COUNCIL_ADMINISTRATOR(COUNCIL, Set.of(), Role.ADMINISTRATOR),
        STRANGER(organisation(), Set.of(), Role.LEADER);

        final Actor actor;
        final Set<Part> parts;

        Person(OrganisationId organisation, Set<Part> parts, Role role) {
            this.parts = parts;
            actor = new Actor(
                    new AccountId(UUID.randomUUID()),
                    name(),
                    organisation,
                    Set.of(role),
                    new Visibility(Set.of(organisation)));
        }
    }

    @TestFactory
    Stream<DynamicTest> letsOnlyThosePassWhomItNames() {
        return Arrays.stream(PetitionState.values())
                .flatMap(state -> Arrays.stream(PetitionEvent.values())
                        .flatMap(event -> Arrays.stream(Person.values())
                                .map(person -> DynamicTest.dynamicTest(
                                        state + " " + event + " " + person, () -> holds(state, event, person)))));
    }

    private static void holds(PetitionState state, PetitionEvent event, Person person) {
        var row = PetitionFlow.of(event);
        var kind = event == PetitionEvent.OPINION_NOTED ? PetitionKind.OPINION : PetitionKind.PETITION;

        var refused = petition(kind, state, null, ready(event)).refuses(event, "vì lý do rõ", person.actor);

        if (!row.isFrom(state)) {
            assertThat(refused).contains(Refusal.NOT_NOW);
        } else if (!row.isFor(person.parts)) {
            assertThat(refused).contains(Refusal.NOT_YOURS);
        } else {
            assertThat(refused).isEmpty();
        }
    }

    /// What an event needs besides its state.
    private static PetitionAnswering ready(PetitionEvent event) {
        return switch (event) {
            case PUT_TO_SESSION -> PetitionAnswering.NONE.givenBack().givenBack();
            case FULFILMENT_RECOGNISED -> PetitionAnswering.NONE.reported(true);
            default -> PetitionAnswering.NONE;
        };
    }

    @Test
    void knowsEveryStateAndEveryEvent() {
        assertThat(PetitionFlow.TABLE.stream().map(Transition::event))
                .containsExactlyInAnyOrder(
                        Arrays.stream(PetitionEvent.values()).map(Enum::name).toArray(String[]::new));
        var states = Stream.concat(
                        PetitionFlow.TABLE.stream().flatMap(row -> row.from().stream()),
                        PetitionFlow.TABLE.stream().flatMap(row -> Stream.ofNullable(row.to())))
                .collect(Collectors.toSet());
        assertThat(states).containsExactlyInAnyOrder(PetitionState.values());
    }

    @Test
    void letsOnlyTheCouncilSideEndAPetition() {
        for (var row : PetitionFlow.TABLE) {
            var to = row.to();
            if (to != null && !to.isOpen()) {
                assertThat(row.who()).as(row.id()).allMatch(parts -> parts.contains(Part.OWNER));
            }
        }
    }

    @Test
    void asksForAReasonWhereItIsMarked() {
        for (var event : PetitionEvent.values()) {
            var row = PetitionFlow.of(event);
            if (row.needsReason()) {
                var person = Arrays.stream(Person.values())
                        .filter(each -> row.isFor(each.parts))
                        .findFirst()
                        .orElseThrow();
                var state = row.from().iterator().next();

                assertThat(petition(PetitionKind.PETITION, state, null, PetitionAnswering.NONE)
                                .refuses(event, " ", person.actor))
                        .as(event.name())
                        .contains(Refusal.REASON_MISSING);
            }
        }
    }

    @Test
    void asksForASecondPersonToApproveAnAnswer() {
        var leader = Person.RECEIVERS_LEADER.actor;
        var petition = petition(
                PetitionKind.PETITION, PetitionState.ANSWER_PREPARED, leader.account(), PetitionAnswering.NONE);

        assertThat(petition.refuses(PetitionEvent.ANSWER_APPROVED, "", leader)).contains(Refusal.SAME_PERSON);
    }

    @Test
    void doesNotLetWhatIsUnderWayBeClosed() {
        var underWay = PetitionAnswering.NONE.of(AnswerClass.UNDER_WAY_NO_ROADMAP);
        var petition = petition(PetitionKind.PETITION, PetitionState.ACCEPTED, null, underWay);

        assertThat(petition.refuses(PetitionEvent.PETITION_CLOSED, "", Person.COUNCIL_OFFICE.actor))
                .contains(Refusal.MUST_BE_MONITORED);
    }

    private static Petition petition(
            PetitionKind kind, PetitionState state, @Nullable AccountId preparedBy, PetitionAnswering answering) {
        var course = PetitionCourse.begin(
                SessionId.random(), RoundId.random(), MeetingId.random(), LocalDate.of(2026, 10, 1), Instant.EPOCH);
        return new Petition(
                "T1",
                PetitionId.random(),
                "KN-2026-00001",
                kind,
                state,
                COUNCIL,
                Set.of(RECEIVER, UNIT, HELPER),
                PetitionContent.of("Đường", "Đề nghị sửa đường", Field.TRANSPORT, Competence.PROVINCE),
                course,
                PetitionHandling.NOBODY.sentTo(RECEIVER, "1/HĐND", null, null).assigned(UNIT, List.of(HELPER)),
                preparedBy == null ? answering : answering.prepared(AnswerId.random(), preparedBy),
                PetitionClocks.NONE,
                Petition.Publicity.INTERNAL,
                0);
    }

    private static OrganisationId organisation() {
        return new OrganisationId(UUID.randomUUID());
    }
}
