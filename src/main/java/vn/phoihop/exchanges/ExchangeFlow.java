package vn.phoihop.exchanges;

import static vn.phoihop.exchanges.ExchangeEvent.*;
import static vn.phoihop.exchanges.ExchangeStatus.CANCELLED;
import static vn.phoihop.exchanges.ExchangeStatus.CARRIED_OUT;
import static vn.phoihop.exchanges.ExchangeStatus.COMPLETED;
import static vn.phoihop.exchanges.ExchangeStatus.CONSOLIDATED;
import static vn.phoihop.exchanges.ExchangeStatus.HELD;
import static vn.phoihop.exchanges.ExchangeStatus.OPEN;
import static vn.phoihop.exchanges.ExchangeStatus.PREPARING;
import static vn.phoihop.shared.Part.APPROVER;
import static vn.phoihop.shared.Part.RECEIVER;
import static vn.phoihop.shared.Part.REQUESTER;
import static vn.phoihop.shared.Part.SYSTEM;
import static vn.phoihop.shared.Transition.row;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Transition;

/// The transition table of an exchange (flows.md 3.5, EX-01 to EX-12).
final class ExchangeFlow {

    static final List<Transition<ExchangeStatus>> TABLE = List.of(
            of("EX-01", Set.of(), PREPARING, EXCHANGE_DRAFTED, Set.of(REQUESTER)),
            of("EX-02", Set.of(PREPARING), OPEN, EXCHANGE_SENT, Set.of(REQUESTER, APPROVER))
                    .byAnother(),
            of("EX-03", Set.of(OPEN), CONSOLIDATED, COMMENTS_CONSOLIDATED, Set.of(REQUESTER)),
            of("EX-04", Set.of(CONSOLIDATED), COMPLETED, CONSULTATION_RETURNED, Set.of(REQUESTER)),
            of("EX-05", Set.of(CONSOLIDATED), OPEN, CONSULTATION_REOPENED, Set.of(REQUESTER))
                    .reasoned(),
            of("EX-06", Set.of(OPEN), HELD, MEETING_HELD, Set.of(REQUESTER)),
            of("EX-07", Set.of(OPEN), null, MEETING_RESCHEDULED, Set.of(REQUESTER))
                    .reasoned(),
            of("EX-08", Set.of(HELD), COMPLETED, CONCLUSIONS_ISSUED, Set.of(REQUESTER, APPROVER)),
            of("EX-09", Set.of(OPEN), CARRIED_OUT, PROPOSAL_CARRIED_OUT, Set.of(REQUESTER))
                    .orBy(Set.of(RECEIVER))
                    .evidenced(),
            of("EX-10", Set.of(CARRIED_OUT), COMPLETED, PROPOSAL_REVIEWED, Set.of(REQUESTER)),
            of("EX-11", Set.of(OPEN), COMPLETED, EXCHANGE_COMPLETED, Set.of(REQUESTER))
                    .orBy(Set.of(SYSTEM)),
            of("EX-12", Set.of(PREPARING, OPEN), CANCELLED, EXCHANGE_RECALLED, Set.of(REQUESTER, APPROVER))
                    .reasoned());

    private ExchangeFlow() {}

    private static Transition<ExchangeStatus> of(
            String id, Set<ExchangeStatus> from, @Nullable ExchangeStatus to, ExchangeEvent event, Set<Part> who) {
        return row(id, from, to, event.name(), who);
    }

    static Transition<ExchangeStatus> of(ExchangeEvent event) {
        return TABLE.stream()
                .filter(each -> each.event().equals(event.name()))
                .findFirst()
                .orElseThrow();
    }
}
