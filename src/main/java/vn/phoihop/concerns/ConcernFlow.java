package vn.phoihop.concerns;

import static vn.phoihop.concerns.ConcernState.ANSWERED;
import static vn.phoihop.concerns.ConcernState.ANSWER_APPROVED;
import static vn.phoihop.concerns.ConcernState.ANSWER_PREPARED;
import static vn.phoihop.concerns.ConcernState.ASSIGNED;
import static vn.phoihop.concerns.ConcernState.CLOSED;
import static vn.phoihop.concerns.ConcernState.CLOSED_EXPLAINED;
import static vn.phoihop.concerns.ConcernState.CLOSED_UNCONFIRMED;
import static vn.phoihop.concerns.ConcernState.COMMITTED;
import static vn.phoihop.concerns.ConcernState.CONFIRMED;
import static vn.phoihop.concerns.ConcernState.IN_PROGRESS;
import static vn.phoihop.concerns.ConcernState.LINKED;
import static vn.phoihop.concerns.ConcernState.NOT_ACCEPTED;
import static vn.phoihop.concerns.ConcernState.OPEN;
import static vn.phoihop.concerns.ConcernState.RECEIVED;
import static vn.phoihop.concerns.ConcernState.REFERRED;
import static vn.phoihop.concerns.ConcernState.RESOLUTION_CLAIMED;
import static vn.phoihop.concerns.ConcernState.TRIAGED;
import static vn.phoihop.concerns.ConcernState.WAITING_AGENCY;
import static vn.phoihop.concerns.ConcernState.WAITING_PERSON;
import static vn.phoihop.concerns.ConcernState.WITHDRAWN;
import static vn.phoihop.shared.Part.APPROVER;
import static vn.phoihop.shared.Part.COORDINATOR;
import static vn.phoihop.shared.Part.COUNCIL;
import static vn.phoihop.shared.Part.LEAD;
import static vn.phoihop.shared.Part.OWNER;
import static vn.phoihop.shared.Part.REPORTER;
import static vn.phoihop.shared.Part.SPOKESPERSON;
import static vn.phoihop.shared.Part.SYSTEM;
import static vn.phoihop.shared.Transition.row;

import java.util.List;
import java.util.Set;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Transition;

/// The transition table of the work on concerns (PC-01 to PC-35): it draws the buttons, guards the acts and is tested
/// row by row. The owner is who received it: intake and triage. Rows marked 4E take two signatures
/// ([SecondSignature]).
final class ConcernFlow {

    static final List<Transition<ConcernState>> ROWS = List.of(
            row("PC-01", Set.of(), RECEIVED, "ConcernReceived", Set.of(OWNER)).orBy(Set.of(REPORTER)),
            row("PC-02", Set.of(RECEIVED), null, "ReceiptAcknowledged", Set.of(OWNER))
                    .orBy(Set.of(SYSTEM)),
            row("PC-03", Set.of(RECEIVED), REFERRED, "ConcernReferred", Set.of(OWNER))
                    .reasoned()
                    .byAnother()
                    .logged(),
            row("PC-04", Set.of(RECEIVED), NOT_ACCEPTED, "ConcernNotAccepted", Set.of(OWNER))
                    .reasoned()
                    .byAnother()
                    .logged(),
            row("PC-05", Set.of(RECEIVED), TRIAGED, "ConcernTriaged", Set.of(OWNER)),
            row("PC-06", Set.of(TRIAGED), LINKED, "ConcernLinked", Set.of(OWNER))
                    .logged(),
            row("PC-07", Set.of(LINKED), TRIAGED, "ConcernUnlinked", Set.of(OWNER))
                    .orBy(Set.of(COORDINATOR)),
            row("PC-08", Set.of(LINKED), null, "LinkedReplySent", Set.of(SYSTEM)),
            row("PC-09", Set.of(LINKED), CLOSED_UNCONFIRMED, "ClusterClosed", Set.of(SYSTEM)),
            row("PC-09E", Set.of(LINKED), CLOSED_EXPLAINED, "ClusterClosed", Set.of(SYSTEM)),
            row("PC-10", Set.of(LINKED), CONFIRMED, "LinkedResolutionConfirmed", Set.of(REPORTER)),
            row("PC-11", Set.of(TRIAGED), ASSIGNED, "ConcernAssigned", Set.of(OWNER))
                    .orBy(Set.of(COORDINATOR)),
            row("PC-12", Set.of(ASSIGNED), TRIAGED, "AssignmentReturned", Set.of(LEAD))
                    .orBy(Set.of(COORDINATOR))
                    .reasoned(),
            row("PC-13", Set.of(ASSIGNED), IN_PROGRESS, "WorkStarted", Set.of(LEAD)),
            row("PC-14", Set.of(IN_PROGRESS), WAITING_PERSON, "QuestionSentToReporter", Set.of(LEAD)),
            row("PC-15", Set.of(WAITING_PERSON), IN_PROGRESS, "ReporterReplied", Set.of(REPORTER))
                    .orBy(Set.of(OWNER)),
            row("PC-16", Set.of(WAITING_PERSON), IN_PROGRESS, "ReporterWaitExpired", Set.of(SYSTEM)),
            row("PC-17", Set.of(IN_PROGRESS), WAITING_AGENCY, "AgencyAsked", Set.of(LEAD)),
            row("PC-18", Set.of(WAITING_AGENCY), IN_PROGRESS, "AgencyReplyReceived", Set.of(SYSTEM))
                    .orBy(Set.of(LEAD)),
            row("PC-19", Set.of(IN_PROGRESS), ANSWER_PREPARED, "AnswerPrepared", Set.of(LEAD)),
            row("PC-20", Set.of(ANSWER_PREPARED), IN_PROGRESS, "AnswerReturnedToDrafter", Set.of(LEAD, APPROVER))
                    .reasoned(),
            row("PC-21", Set.of(ANSWER_PREPARED), ANSWER_APPROVED, "AnswerApproved", Set.of(LEAD, APPROVER))
                    .byAnother(),
            row("PC-22", Set.of(ANSWER_APPROVED), IN_PROGRESS, "HoldingAnswerSent", Set.of(LEAD))
                    .orBy(Set.of(SPOKESPERSON)),
            row("PC-23", Set.of(ANSWER_APPROVED), ANSWERED, "AnswerSent", Set.of(LEAD))
                    .orBy(Set.of(SPOKESPERSON)),
            row("PC-24", Set.of(ANSWERED), IN_PROGRESS, "AnswerContested", Set.of(REPORTER))
                    .orBy(Set.of(COUNCIL)),
            row("PC-25", Set.of(ANSWERED, COMMITTED), COMMITTED, "PromiseMade", Set.of(LEAD))
                    .byAnother(),
            row("PC-26", Set.of(COMMITTED), null, "PromiseMoved", Set.of(LEAD))
                    .reasoned()
                    .byAnother()
                    .logged(),
            row("PC-27", Set.of(ANSWERED, COMMITTED), RESOLUTION_CLAIMED, "ResolutionClaimed", Set.of(LEAD))
                    .evidenced(),
            row("PC-28", Set.of(RESOLUTION_CLAIMED), CONFIRMED, "ResolutionConfirmed", Set.of(REPORTER))
                    .orBy(Set.of(COORDINATOR)),
            row("PC-29", Set.of(RESOLUTION_CLAIMED), IN_PROGRESS, "ResolutionDisputed", Set.of(REPORTER))
                    .orBy(Set.of(COUNCIL))
                    .orBy(Set.of(COORDINATOR)),
            row("PC-30", Set.of(RESOLUTION_CLAIMED), CLOSED_UNCONFIRMED, "ClosedUnconfirmed", Set.of(SYSTEM)),
            row("PC-31", Set.of(ANSWERED), CLOSED_EXPLAINED, "ClosedAfterExplanation", Set.of(SYSTEM))
                    .orBy(Set.of(REPORTER)),
            row("PC-32", CLOSED, TRIAGED, "ConcernReopened", Set.of(REPORTER))
                    .orBy(Set.of(COUNCIL))
                    .orBy(Set.of(COORDINATOR))
                    .reasoned(),
            row("PC-33", OPEN, WITHDRAWN, "ConcernWithdrawn", Set.of(REPORTER)),
            row("PC-34", OPEN, null, "TermExtended", Set.of(LEAD, APPROVER))
                    .orBy(Set.of(OWNER, APPROVER))
                    .reasoned()
                    .logged(),
            row("PC-35", OPEN, null, "LevelRaised", Set.of(OWNER)).orBy(Set.of(COORDINATOR)),
            row("PC-35L", OPEN, null, "LevelLowered", Set.of(OWNER))
                    .orBy(Set.of(COORDINATOR))
                    .reasoned()
                    .byAnother()
                    .logged());

    private ConcernFlow() {}

    /// Whose the second signature is, for rows that take two.
    static List<Set<Part>> second(ConcernMove move) {
        return switch (move) {
            case REFER, NOT_ACCEPT -> List.of(Set.of(OWNER, APPROVER));
            case LOWER -> List.of(Set.of(OWNER), Set.of(COORDINATOR));
            case PROMISE, MOVE_PROMISE, CORRECT_PUBLIC -> List.of(Set.of(LEAD, APPROVER));
            case PUBLISH, PUBLISH_FULL ->
                List.of(Set.of(SPOKESPERSON), Set.of(LEAD, APPROVER), Set.of(OWNER, APPROVER));
            case WITHHOLD -> List.of(Set.of(Part.DATA_PROTECTION));
            default -> List.of();
        };
    }
}
