package vn.phoihop.exchanges;

import static vn.phoihop.exchanges.LegEvent.*;
import static vn.phoihop.exchanges.LegStatus.ACCEPTED;
import static vn.phoihop.exchanges.LegStatus.ACKNOWLEDGED;
import static vn.phoihop.exchanges.LegStatus.ANSWERED;
import static vn.phoihop.exchanges.LegStatus.ANSWERING;
import static vn.phoihop.exchanges.LegStatus.CLARIFYING;
import static vn.phoihop.exchanges.LegStatus.INSUFFICIENT;
import static vn.phoihop.exchanges.LegStatus.NOT_COMPETENT;
import static vn.phoihop.exchanges.LegStatus.NO_REPLY;
import static vn.phoihop.exchanges.LegStatus.PARTIALLY_ANSWERED;
import static vn.phoihop.exchanges.LegStatus.RECALLED;
import static vn.phoihop.exchanges.LegStatus.REFUSED;
import static vn.phoihop.exchanges.LegStatus.SENT;
import static vn.phoihop.shared.Part.APPROVER;
import static vn.phoihop.shared.Part.COORDINATOR;
import static vn.phoihop.shared.Part.RECEIVER;
import static vn.phoihop.shared.Part.REQUESTER;
import static vn.phoihop.shared.Part.SYSTEM;
import static vn.phoihop.shared.Transition.row;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Transition;

/// The transition table of one receiver (flows.md 3.5, EL-01 to EL-21).
///
/// EL-22 is ours: an appeal must be lodged before it is decided, and EX-P runs from that act. EL-17 is also possible
/// from ANSWERING, where a receiver of supplied information stands after it asked a question.
final class LegFlow {

    private static final Set<LegStatus> OPEN =
            Set.of(SENT, ACKNOWLEDGED, CLARIFYING, ANSWERING, PARTIALLY_ANSWERED, ANSWERED, INSUFFICIENT);
    private static final Set<LegStatus> OWED =
            Set.of(SENT, ACKNOWLEDGED, CLARIFYING, ANSWERING, PARTIALLY_ANSWERED, INSUFFICIENT);
    private static final Set<Part> LEADER_OF_RECEIVER = Set.of(RECEIVER, APPROVER);

    static final List<Transition<LegStatus>> TABLE = List.of(
            of("EL-01", Set.of(), SENT, LEG_SENT, Set.of(SYSTEM)),
            of("EL-02", Set.of(SENT), ACKNOWLEDGED, LEG_ACKNOWLEDGED, Set.of(RECEIVER)),
            of("EL-03", Set.of(SENT, ACKNOWLEDGED), NOT_COMPETENT, LEG_FOUND_NOT_COMPETENT, Set.of(RECEIVER))
                    .reasoned(),
            of("EL-04", Set.of(ACKNOWLEDGED), ANSWERING, ANSWERING_STARTED, Set.of(RECEIVER)),
            of("EL-05", Set.of(ACKNOWLEDGED, ANSWERING), CLARIFYING, QUESTION_ASKED, Set.of(RECEIVER)),
            of("EL-06", Set.of(CLARIFYING), ANSWERING, QUESTION_ANSWERED, Set.of(REQUESTER)),
            of("EL-07", Set.of(CLARIFYING), ANSWERING, QUESTION_WAIT_EXPIRED, Set.of(SYSTEM)),
            of("EL-08", Set.of(ANSWERING), PARTIALLY_ANSWERED, PARTIAL_ANSWER_SENT, LEADER_OF_RECEIVER),
            of("EL-09", Set.of(ANSWERING, PARTIALLY_ANSWERED), ANSWERED, LEG_ANSWERED, LEADER_OF_RECEIVER)
                    .byAnother(),
            of("EL-10", Set.of(ACKNOWLEDGED, ANSWERING, PARTIALLY_ANSWERED), REFUSED, LEG_REFUSED, LEADER_OF_RECEIVER)
                    .reasoned(),
            of("EL-11", Set.of(REFUSED), ANSWERING, APPEAL_UPHELD, Set.of(COORDINATOR))
                    .reasoned(),
            of("EL-12", Set.of(REFUSED), null, APPEAL_DISMISSED, Set.of(COORDINATOR))
                    .reasoned(),
            of("EL-13", Set.of(ANSWERED), ACCEPTED, LEG_ACCEPTED, Set.of(REQUESTER)),
            of("EL-14", Set.of(ANSWERED), ACCEPTED, LEG_ACCEPTED_BY_SILENCE, Set.of(SYSTEM)),
            of("EL-15", Set.of(ANSWERED), INSUFFICIENT, LEG_FOUND_INSUFFICIENT, Set.of(REQUESTER))
                    .orBy(Set.of(COORDINATOR))
                    .reasoned(),
            of("EL-16", Set.of(INSUFFICIENT), ANSWERING, LEG_REWORK_STARTED, Set.of(RECEIVER)),
            of("EL-17", Set.of(ACKNOWLEDGED, ANSWERING), ACCEPTED, SUPPLY_NOTED, Set.of(RECEIVER)),
            of("EL-18", OPEN, null, LEG_EXTENDED, LEADER_OF_RECEIVER).reasoned(),
            of("EL-19", OPEN, RECALLED, LEG_RECALLED, Set.of(SYSTEM)),
            of("EL-20", OWED, NO_REPLY, LEG_CLOSED_WITHOUT_REPLY, Set.of(SYSTEM)),
            of("EL-21", Set.of(NO_REPLY), ANSWERED, LATE_REPLY_RECEIVED, LEADER_OF_RECEIVER)
                    .byAnother(),
            of("EL-22", Set.of(REFUSED), null, APPEAL_LODGED, Set.of(REQUESTER)).reasoned());

    private LegFlow() {}

    private static Transition<LegStatus> of(
            String id, Set<LegStatus> from, @Nullable LegStatus to, LegEvent event, Set<Part> who) {
        return row(id, from, to, event.name(), who);
    }

    static Transition<LegStatus> of(LegEvent event) {
        return TABLE.stream()
                .filter(each -> each.event().equals(event.name()))
                .findFirst()
                .orElseThrow();
    }
}
