package vn.phoihop.reports;

import static vn.phoihop.reports.SubmissionEvent.*;
import static vn.phoihop.reports.SubmissionState.ACCEPTED;
import static vn.phoihop.reports.SubmissionState.APPROVED;
import static vn.phoihop.reports.SubmissionState.CONSOLIDATED;
import static vn.phoihop.reports.SubmissionState.DRAFTED;
import static vn.phoihop.reports.SubmissionState.EXEMPTED;
import static vn.phoihop.reports.SubmissionState.LOCKED;
import static vn.phoihop.reports.SubmissionState.NOT_STARTED;
import static vn.phoihop.reports.SubmissionState.RETURNED;
import static vn.phoihop.reports.SubmissionState.SENT;
import static vn.phoihop.reports.SubmissionState.SIGNED;
import static vn.phoihop.shared.Part.APPROVER;
import static vn.phoihop.shared.Part.CLERK;
import static vn.phoihop.shared.Part.LEAD;
import static vn.phoihop.shared.Part.REQUESTER;
import static vn.phoihop.shared.Part.SYSTEM;
import static vn.phoihop.shared.Transition.row;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Transition;

/// The transition table of the report of a unit (flows.md 3.8, SB-01 to SB-14).
///
/// In SB-04 the leader sends back also what is signed but not sent, as long as nothing has left the house.
final class SubmissionFlow {

    private static final Set<Part> LEADER = Set.of(LEAD, APPROVER);
    private static final Set<Part> LEADER_ABOVE = Set.of(REQUESTER, APPROVER);

    static final List<Transition<SubmissionState>> TABLE = List.of(
            of("SB-01", Set.of(), NOT_STARTED, SUBMISSION_EXPECTED, Set.of(SYSTEM)),
            of("SB-02", Set.of(NOT_STARTED, RETURNED), DRAFTED, SUBMISSION_DRAFTED, Set.of(LEAD)),
            of("SB-03", Set.of(DRAFTED), APPROVED, SUBMISSION_APPROVED, LEADER).byAnother(),
            of("SB-04", Set.of(APPROVED), DRAFTED, SUBMISSION_RETURNED_TO_DRAFTER, LEADER)
                    .reasoned(),
            of("SB-05", Set.of(APPROVED), SIGNED, SUBMISSION_SIGNED, LEADER),
            of("SB-06", Set.of(SIGNED), SENT, SUBMISSION_SENT, Set.of(LEAD, CLERK)),
            of(
                            "SB-07",
                            Set.of(NOT_STARTED, DRAFTED, APPROVED, SIGNED),
                            SENT,
                            SUBMISSION_REGISTERED_FROM_OUTSIDE,
                            Set.of(LEAD, CLERK))
                    .orBy(Set.of(REQUESTER))
                    .evidenced(),
            of("SB-08", Set.of(SENT), RETURNED, SUBMISSION_RETURNED, Set.of(REQUESTER))
                    .reasoned(),
            of("SB-09", Set.of(SENT), ACCEPTED, SUBMISSION_ACCEPTED, Set.of(REQUESTER)),
            of("SB-10", Set.of(ACCEPTED), LOCKED, SUBMISSION_LOCKED, Set.of(REQUESTER))
                    .orBy(Set.of(SYSTEM)),
            of("SB-11", Set.of(LOCKED), CONSOLIDATED, SUBMISSION_CONSOLIDATED, Set.of(SYSTEM)),
            of("SB-12", Set.of(LOCKED, CONSOLIDATED), RETURNED, SUBMISSION_UNLOCKED, LEADER_ABOVE)
                    .reasoned(),
            of("SB-13", Set.of(NOT_STARTED, DRAFTED), EXEMPTED, SUBMISSION_EXEMPTED, LEADER_ABOVE)
                    .reasoned(),
            of("SB-14", Set.of(EXEMPTED), NOT_STARTED, EXEMPTION_WITHDRAWN, LEADER_ABOVE)
                    .reasoned());

    private SubmissionFlow() {}

    private static Transition<SubmissionState> of(
            String id, Set<SubmissionState> from, @Nullable SubmissionState to, SubmissionEvent event, Set<Part> who) {
        return row(id, from, to, event.name(), who);
    }

    static Transition<SubmissionState> of(SubmissionEvent event) {
        return TABLE.stream()
                .filter(each -> each.event().equals(event.name()))
                .findFirst()
                .orElseThrow();
    }
}
