package vn.phoihop.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.indicators.Window;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Role;
import vn.phoihop.shared.Transition;
import vn.phoihop.shared.Visibility;

@DisplayName("The transition tables of requests and reports")
class ReportFlowTests {

    static final OrganisationId REQUESTER = new OrganisationId(UUID.randomUUID());
    static final OrganisationId UNIT = new OrganisationId(UUID.randomUUID());

    /// Everybody who could come, and what they are to a request and to a report.
    @SuppressWarnings("ImmutableEnumChecker")
    enum Person {
        REQUESTERS_SPECIALIST(REQUESTER, Set.of(Part.REQUESTER), Set.of(Part.REQUESTER), Role.SPECIALIST),
        REQUESTERS_LEADER(
                REQUESTER, Set.of(Part.REQUESTER, Part.APPROVER), Set.of(Part.REQUESTER, Part.APPROVER), Role.LEADER),
        REQUESTERS_CLERK(REQUESTER, Set.of(Part.REQUESTER), Set.of(Part.REQUESTER, Part.CLERK), Role.CLERK),
        UNITS_SPECIALIST(UNIT, Set.of(), Set.of(Part.LEAD), Role.SPECIALIST),
        UNITS_LEADER(UNIT, Set.of(), Set.of(Part.LEAD, Part.APPROVER), Role.LEADER),
        UNITS_CLERK(UNIT, Set.of(), Set.of(Part.LEAD, Part.CLERK), Role.CLERK),
        UNITS_ADMINISTRATOR(UNIT, Set.of(), Set.of(), Role.ADMINISTRATOR),
        STRANGER(new OrganisationId(UUID.randomUUID()), Set.of(), Set.of(), Role.LEADER);

        final Actor actor;
        final Set<Part> inRequest;
        final Set<Part> inReport;

        Person(OrganisationId organisation, Set<Part> inRequest, Set<Part> inReport, Role role) {
            this.inRequest = inRequest;
            this.inReport = inReport;
            actor = new Actor(
                    new AccountId(UUID.randomUUID()),
                    name(),
                    organisation,
                    Set.of(role),
                    new Visibility(Set.of(organisation)));
        }
    }

    @TestFactory
    Stream<DynamicTest> letOnlyThosePassWhomTheTableOfARequestNames() {
        return Arrays.stream(RequestState.values())
                .flatMap(state -> Arrays.stream(RequestEvent.values())
                        .flatMap(event -> Arrays.stream(Person.values())
                                .map(person -> DynamicTest.dynamicTest(state + " " + event + " " + person, () -> {
                                    var row = RequestFlow.of(event);
                                    var refused = request(state).refuses(event, "vì lý do rõ", person.actor);
                                    holds(row, state, person.inRequest, refused);
                                }))));
    }

    @TestFactory
    Stream<DynamicTest> letOnlyThosePassWhomTheTableOfAReportNames() {
        return Arrays.stream(SubmissionState.values())
                .flatMap(state -> Arrays.stream(SubmissionEvent.values())
                        .flatMap(event -> Arrays.stream(Person.values())
                                .map(person -> DynamicTest.dynamicTest(state + " " + event + " " + person, () -> {
                                    var row = SubmissionFlow.of(event);
                                    var refused = report(state, null).refuses(event, "vì lý do rõ", person.actor);
                                    holds(row, state, person.inReport, refused);
                                }))));
    }

    private static <S extends Enum<S>> void holds(
            Transition<S> row, S state, Set<Part> parts, java.util.Optional<Refusal> refused) {
        if (!row.isFrom(state)) {
            assertThat(refused).contains(Refusal.NOT_NOW);
        } else if (!row.isFor(parts)) {
            assertThat(refused).contains(Refusal.NOT_YOURS);
        } else {
            assertThat(refused).isEmpty();
        }
    }

    @Test
    void knowEveryStateAndEveryEvent() {
        assertThat(RequestFlow.TABLE.stream().map(Transition::event))
                .containsExactlyInAnyOrderElementsOf(names(RequestEvent.values()));
        assertThat(SubmissionFlow.TABLE.stream().map(Transition::event))
                .containsExactlyInAnyOrderElementsOf(names(SubmissionEvent.values()));
        assertThat(states(SubmissionFlow.TABLE)).containsExactlyInAnyOrder(SubmissionState.values());
        assertThat(states(RequestFlow.TABLE)).containsExactlyInAnyOrder(RequestState.values());
    }

    @Test
    void askForAReasonWhereTheTableSaysSo() {
        for (var row : SubmissionFlow.TABLE) {
            if (row.needsReason()) {
                var event = SubmissionEvent.valueOf(row.event());
                var state = row.from().iterator().next();
                var who = row.isFor(Person.UNITS_LEADER.inReport) ? Person.UNITS_LEADER : Person.REQUESTERS_LEADER;
                assertThat(report(state, null).refuses(event, " ", who.actor)).contains(Refusal.REASON_MISSING);
            }
        }
    }

    @Test
    void refuseApprovalByWhoeverWroteItLast() {
        var leader = Person.UNITS_LEADER.actor;

        assertThat(report(SubmissionState.DRAFTED, leader.account())
                        .refuses(SubmissionEvent.SUBMISSION_APPROVED, "", leader))
                .contains(Refusal.SAME_PERSON);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static <S extends Enum<S>> List<S> states(List<Transition<S>> table) {
        var all = new ArrayList<S>();
        table.forEach(row -> {
            all.addAll(row.from());
            if (row.to() != null) {
                all.add(row.to());
            }
        });
        return all.stream().distinct().toList();
    }

    private static ReportRequest request(RequestState state) {
        return new ReportRequest(
                "HG",
                new RequestId(UUID.randomUUID()),
                "YCBC-2026-00001",
                REQUESTER,
                state,
                "Sơ kết",
                "QC238-6T",
                0,
                "AG-238",
                0,
                "QC238-XA",
                PeriodCode.parse("2026-H1").orElseThrow(),
                new Window(LocalDate.of(2025, 12, 15), LocalDate.of(2026, 6, 14)),
                LocalDate.of(2026, 6, 25),
                "",
                List.of(UNIT),
                List.of(),
                null,
                null,
                new AccountId(UUID.randomUUID()),
                "Người soạn",
                null,
                null,
                0);
    }

    static Submission report(SubmissionState state, @org.jspecify.annotations.Nullable AccountId editor) {
        return new Submission(
                "HG",
                new SubmissionId(UUID.randomUUID()),
                "BC-2026-00001",
                new RequestId(UUID.randomUUID()),
                UNIT,
                REQUESTER,
                Set.of(REQUESTER),
                null,
                state,
                "Sơ kết",
                new Submission.Form(List.of(), List.of(), "", "", Submission.SignsAs.HEAD),
                1,
                null,
                null,
                Instant.EPOCH,
                null,
                null,
                editor,
                "",
                null,
                Submission.Approval.NONE,
                Submission.Paper.NONE,
                false,
                null,
                0);
    }
}
