package vn.phoihop.petitions;

import static vn.phoihop.petitions.PetitionState.ACCEPTED;
import static vn.phoihop.petitions.PetitionState.ANSWERED;
import static vn.phoihop.petitions.PetitionState.ANSWER_APPROVED;
import static vn.phoihop.petitions.PetitionState.ANSWER_PREPARED;
import static vn.phoihop.petitions.PetitionState.ASSIGNED;
import static vn.phoihop.petitions.PetitionState.CLOSED;
import static vn.phoihop.petitions.PetitionState.COLLECTED;
import static vn.phoihop.petitions.PetitionState.CONSOLIDATED;
import static vn.phoihop.petitions.PetitionState.FULFILLED;
import static vn.phoihop.petitions.PetitionState.LINKED;
import static vn.phoihop.petitions.PetitionState.MONITORING;
import static vn.phoihop.petitions.PetitionState.NOTED;
import static vn.phoihop.petitions.PetitionState.RECEIVED;
import static vn.phoihop.petitions.PetitionState.RETURNED;
import static vn.phoihop.petitions.PetitionState.SENT;
import static vn.phoihop.petitions.PetitionState.SENT_BACK;
import static vn.phoihop.shared.Part.APPROVER;
import static vn.phoihop.shared.Part.LEAD;
import static vn.phoihop.shared.Part.OWNER;
import static vn.phoihop.shared.Part.SYSTEM;
import static vn.phoihop.shared.Transition.row;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Transition;

/// The transition table of a voter petition (flows.md 3.2, VP-01 to VP-28). OWNER is the council side, LEAD the body it
/// was sent to and the unit that answers for it.
///
/// VP-29 is ours: the answering side must report that a promise is carried out before the council recognises it.
final class PetitionFlow {

    private static final Set<PetitionState> OPEN =
            Arrays.stream(PetitionState.values()).filter(PetitionState::isOpen).collect(Collectors.toUnmodifiableSet());

    static final List<Transition<PetitionState>> TABLE = List.of(
            of("VP-01", Set.of(), PetitionState.COLLECTED, PetitionEvent.PETITION_COLLECTED, Set.of(OWNER)),
            of("VP-02", Set.of(COLLECTED), PetitionState.NOTED, PetitionEvent.OPINION_NOTED, Set.of(OWNER)),
            of(
                    "VP-03",
                    Set.of(COLLECTED, CONSOLIDATED),
                    PetitionState.LINKED,
                    PetitionEvent.PETITION_LINKED,
                    Set.of(OWNER)),
            of("VP-04", Set.of(LINKED), PetitionState.COLLECTED, PetitionEvent.PETITION_UNLINKED, Set.of(OWNER)),
            of(
                    "VP-05",
                    Set.of(COLLECTED),
                    PetitionState.CONSOLIDATED,
                    PetitionEvent.PETITION_CONSOLIDATED,
                    Set.of(OWNER)),
            of("VP-06", Set.of(CONSOLIDATED), PetitionState.SENT, PetitionEvent.PETITION_SENT, Set.of(OWNER, APPROVER)),
            of("VP-07", Set.of(SENT), PetitionState.RECEIVED, PetitionEvent.PETITION_RECEIVED, Set.of(LEAD)),
            of(
                            "VP-08",
                            Set.of(RECEIVED, ASSIGNED),
                            PetitionState.RETURNED,
                            PetitionEvent.PETITION_RETURNED,
                            Set.of(LEAD, APPROVER))
                    .reasoned(),
            of("VP-09", Set.of(RETURNED), PetitionState.SENT, PetitionEvent.PETITION_REDIRECTED, Set.of(OWNER)),
            of("VP-10", Set.of(RETURNED), PetitionState.RECEIVED, PetitionEvent.RETURN_REFUSED, Set.of(OWNER))
                    .reasoned(),
            of("VP-11", Set.of(RECEIVED), PetitionState.ASSIGNED, PetitionEvent.PETITION_ASSIGNED, Set.of(LEAD)),
            of("VP-12", Set.of(ASSIGNED), PetitionState.ANSWER_PREPARED, PetitionEvent.ANSWER_PREPARED, Set.of(LEAD)),
            of(
                            "VP-13",
                            Set.of(ANSWER_PREPARED),
                            PetitionState.ASSIGNED,
                            PetitionEvent.ANSWER_RETURNED_TO_DRAFTER,
                            Set.of(LEAD, APPROVER))
                    .reasoned(),
            of(
                            "VP-14",
                            Set.of(ANSWER_PREPARED),
                            PetitionState.ANSWER_APPROVED,
                            PetitionEvent.ANSWER_APPROVED,
                            Set.of(LEAD, APPROVER))
                    .byAnother(),
            of(
                    "VP-15",
                    Set.of(ANSWER_APPROVED),
                    PetitionState.ASSIGNED,
                    PetitionEvent.HOLDING_ANSWER_SENT,
                    Set.of(LEAD, APPROVER)),
            of(
                    "VP-16",
                    Set.of(ANSWER_APPROVED),
                    PetitionState.ANSWERED,
                    PetitionEvent.ANSWER_SENT,
                    Set.of(LEAD, APPROVER)),
            of("VP-17", Set.of(ANSWERED), PetitionState.ACCEPTED, PetitionEvent.ANSWER_ACCEPTED, Set.of(OWNER)),
            of("VP-18", Set.of(ANSWERED), PetitionState.SENT_BACK, PetitionEvent.ANSWER_SENT_BACK, Set.of(OWNER))
                    .reasoned(),
            of("VP-19", Set.of(SENT_BACK), null, PetitionEvent.PUT_TO_SESSION, Set.of(OWNER)),
            of("VP-20", Set.of(SENT_BACK), PetitionState.ANSWER_PREPARED, PetitionEvent.ANSWER_REWORKED, Set.of(LEAD)),
            of("VP-21", Set.of(ACCEPTED), PetitionState.MONITORING, PetitionEvent.MONITORING_STARTED, Set.of(OWNER))
                    .orBy(Set.of(SYSTEM)),
            of("VP-22", Set.of(MONITORING), null, PetitionEvent.PROMISE_MOVED, Set.of(LEAD, APPROVER))
                    .reasoned()
                    .logged(),
            of("VP-23", Set.of(MONITORING), null, PetitionEvent.PROMISE_FOUND_BROKEN, Set.of(OWNER))
                    .reasoned()
                    .logged(),
            of("VP-24", Set.of(MONITORING), PetitionState.FULFILLED, PetitionEvent.FULFILMENT_RECOGNISED, Set.of(OWNER))
                    .evidenced(),
            of(
                    "VP-25",
                    Set.of(ACCEPTED, FULFILLED),
                    PetitionState.CLOSED,
                    PetitionEvent.PETITION_CLOSED,
                    Set.of(OWNER)),
            of("VP-26", OPEN, null, PetitionEvent.PETITION_CARRIED_OVER, Set.of(OWNER)),
            of(
                            "VP-27",
                            Set.of(ANSWERED, ACCEPTED, MONITORING, FULFILLED, CLOSED),
                            null,
                            PetitionEvent.ANSWER_CORRECTED,
                            Set.of(LEAD, APPROVER))
                    .reasoned()
                    .logged(),
            of("VP-28", Set.of(CLOSED, NOTED), PetitionState.COLLECTED, PetitionEvent.PETITION_REOPENED, Set.of(OWNER))
                    .reasoned(),
            of("VP-29", Set.of(MONITORING), null, PetitionEvent.FULFILMENT_REPORTED, Set.of(LEAD))
                    .evidenced());

    private PetitionFlow() {}

    private static Transition<PetitionState> of(
            String id, Set<PetitionState> from, @Nullable PetitionState to, PetitionEvent event, Set<Part> who) {
        return row(id, from, to, event.name(), who);
    }

    static Transition<PetitionState> of(PetitionEvent event) {
        return TABLE.stream()
                .filter(each -> each.event().equals(event.name()))
                .findFirst()
                .orElseThrow();
    }
}
