package vn.phoihop.registry.outgoing;

import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.Audience;
import vn.phoihop.calendar.ClockState;
import vn.phoihop.calendar.Clocks;
import vn.phoihop.calendar.NewClock;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Visibility;

/// The clocks of documents on their way out: signed to numbered (OD-N), signed to issued (OD-I), found wrong to
/// corrected (CL-C).
@Component
class OutgoingClocks {

    static final String NUMBERING = "OD-N";
    static final String ISSUING = "OD-I";
    static final String CORRECTING = "CL-C";

    private final Clocks clocks;

    OutgoingClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    void signed(OutgoingDocument document, Instant at, Actor by) {
        start(document, NUMBERING, at, by);
        start(document, ISSUING, at, by);
    }

    void start(OutgoingDocument document, String definition, Instant at, Actor by) {
        var audience = new Audience(document.owner(), Set.copyOf(document.parties()), false);
        clocks.start(NewClock.of(document.province(), definition, document.reference(), audience, at), by);
    }

    /// Ends the open clocks of this definition.
    void stop(OutgoingDocument document, String definition, String why, Instant at, Actor by) {
        clocks.of(OutgoingDocument.KIND, document.id().toString(), new Visibility(Set.of(document.owner()))).stream()
                .filter(clock -> clock.definition().equals(definition))
                .filter(clock -> clock.state() != ClockState.STOPPED && clock.state() != ClockState.SUPERSEDED)
                .forEach(clock -> clocks.stop(clock.id(), why, at, by));
    }

    /// Ends all of them.
    void end(OutgoingDocument document, String why, Instant at, Actor by) {
        stop(document, NUMBERING, why, at, by);
        stop(document, ISSUING, why, at, by);
        stop(document, CORRECTING, why, at, by);
    }
}
