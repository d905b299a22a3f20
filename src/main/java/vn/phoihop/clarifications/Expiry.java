package vn.phoihop.clarifications;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Part;

/// Clarifications that nobody looked at again in time: they stay readable, as expired.
@Component
class Expiry {

    private final Keeper keeper;
    private final ClarificationStore store;
    private final ClarificationPublishing publishing;

    Expiry(Keeper keeper, ClarificationStore store, ClarificationPublishing publishing) {
        this.keeper = keeper;
        this.store = store;
        this.publishing = publishing;
    }

    /// Expires it, if this clock is the one of its review. Expiring twice does nothing.
    @Transactional
    public void expire(ClarificationId id, ClockId clock, Instant at) {
        store.find(id)
                .filter(it -> clock.equals(it.times().review()))
                .filter(it ->
                        keeper.refusesPart(it, Move.EXPIRE, Part.SYSTEM, at).isEmpty())
                .ifPresent(it -> {
                    var expired = it.shown(PublicState.EXPIRED);
                    keeper.keep(expired, Move.EXPIRE, at, Actor.installation());
                    publishing.show(expired, at);
                });
    }
}
