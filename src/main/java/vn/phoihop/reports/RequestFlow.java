package vn.phoihop.reports;

import static vn.phoihop.reports.RequestEvent.*;
import static vn.phoihop.reports.RequestState.CLOSED;
import static vn.phoihop.reports.RequestState.DRAFT;
import static vn.phoihop.reports.RequestState.ISSUED;
import static vn.phoihop.reports.RequestState.WITHDRAWN;
import static vn.phoihop.shared.Part.APPROVER;
import static vn.phoihop.shared.Part.REQUESTER;
import static vn.phoihop.shared.Transition.row;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Transition;

/// The transition table of a request (flows.md 3.8, RQ-01 to RQ-06).
final class RequestFlow {

    private static final Set<Part> LEADER = Set.of(REQUESTER, APPROVER);

    static final List<Transition<RequestState>> TABLE = List.of(
            of("RQ-01", Set.of(), DRAFT, REPORT_REQUEST_DRAFTED, Set.of(REQUESTER)),
            of("RQ-02", Set.of(DRAFT), ISSUED, REPORT_REQUESTED, LEADER).byAnother(),
            of("RQ-03", Set.of(ISSUED), null, REPORT_DEADLINE_MOVED, LEADER).reasoned(),
            of("RQ-04", Set.of(ISSUED), CLOSED, REPORT_REQUEST_CLOSED, Set.of(REQUESTER)),
            of("RQ-05", Set.of(DRAFT, ISSUED), WITHDRAWN, REPORT_REQUEST_WITHDRAWN, LEADER)
                    .reasoned(),
            of("RQ-06", Set.of(CLOSED), ISSUED, REPORT_REQUEST_REOPENED, LEADER).reasoned());

    private RequestFlow() {}

    private static Transition<RequestState> of(
            String id, Set<RequestState> from, @Nullable RequestState to, RequestEvent event, Set<Part> who) {
        return row(id, from, to, event.name(), who);
    }

    static Transition<RequestState> of(RequestEvent event) {
        return TABLE.stream()
                .filter(each -> each.event().equals(event.name()))
                .findFirst()
                .orElseThrow();
    }
}
