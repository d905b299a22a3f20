package vn.phoihop.agenda.spi;

import java.util.List;
import vn.phoihop.shared.Actor;

/// Offers what waits for this actor to approve, sign or decide: by a constant number of queries, oldest first.
public interface Approvals {

    List<Approval> waitingFor(Actor actor, int limit);
}
