package vn.phoihop.programmes;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;

/// Writes sentences into the history of a programme for the parts of this module that stand beside its flow, and shows
/// the programme to whom they concern.
@Component
public class ProgrammeTelling {

    private final CommentStore store;
    private final ProgrammeKeeper keeper;
    private final Clock clock;

    ProgrammeTelling(CommentStore store, ProgrammeKeeper keeper, Clock clock) {
        this.store = store;
        this.keeper = keeper;
        this.clock = clock;
    }

    /// A sentence by its key and what fills it.
    public void tell(Programme programme, String act, Actor by, String... details) {
        keeper.share(programme);
        store.tell(programme, act, by, clock.instant(), List.of(details));
    }
}
