package vn.phoihop.concerns;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.calendar.ClockBreached;
import vn.phoihop.calendar.PauseEnded;
import vn.phoihop.exchanges.LegMoved;
import vn.phoihop.shared.Actor;

/// What the time and other modules start: waits that end, windows that close, promises whose day has passed, agencies
/// that answered.
@Component
public class ConcernTimers {

    private static final int AT_ONCE = 100;

    private final ConcernStore store;
    private final PromiseStore promises;
    private final Moves moves;
    private final ConcernKeeper keeper;
    private final PublicFace face;
    private final ConcernClocks dates;

    ConcernTimers(
            ConcernStore store,
            PromiseStore promises,
            Moves moves,
            ConcernKeeper keeper,
            PublicFace face,
            ConcernClocks dates) {
        this.store = store;
        this.promises = promises;
        this.moves = moves;
        this.keeper = keeper;
        this.face = face;
        this.dates = dates;
    }

    /// PC-30, PC-31: closes what nobody objected to; says how many.
    @Transactional
    public int closeWindows() {
        var due = store.unanswered(keeper.now(), AT_ONCE);
        due.forEach(id -> store.find(id).ifPresent(this::close));
        return due.size();
    }

    private void close(Concern concern) {
        var move = concern.axes().state() == ConcernState.ANSWERED
                ? ConcernMove.CLOSE_EXPLAINED
                : ConcernMove.CLOSE_UNCONFIRMED;
        make(concern, move, "");
    }

    private Optional<Refusal> make(Concern concern, ConcernMove move, String words) {
        return moves.make(
                concern.id(), concern.version(), move, ConcernInput.words(words), keeper.now(), Actor.installation());
    }

    /// PC-16: the cap of the wait was reached; silence never closes a concern.
    @EventListener
    void waitEnded(PauseEnded ended) {
        ConcernClocks.concern(ended.record())
                .flatMap(store::find)
                .filter(concern -> Handlings.isWait(concern, ended))
                .ifPresent(concern -> make(concern, ConcernMove.END_WAIT, ""));
    }

    /// The day of a promise has passed: it is broken, and stays owed.
    @EventListener
    void dayPassed(ClockBreached breached) {
        ConcernClocks.concern(breached.record())
                .flatMap(store::find)
                .filter(concern -> promises.broken(breached.clock(), breached.since()) > 0)
                .ifPresent(concern -> {
                    keeper.note(
                            concern,
                            "PROMISE_BROKEN",
                            java.util.List.of(breached.dueOn().toString()),
                            breached.at(),
                            Actor.installation());
                    face.broken(concern, dates.day(breached.at()));
                });
    }

    /// PC-18: the agency that was asked answered, refused or was not competent.
    @ApplicationModuleListener
    void agencyAnswered(LegMoved leg) {
        var isAnswer = switch (leg.what()) {
            case LEG_ANSWERED, LEG_REFUSED, LEG_FOUND_NOT_COMPETENT -> true;
            default -> false;
        };
        if (isAnswer) {
            store.linkedWith(Handlings.EXCHANGES, leg.exchange().toString()).stream()
                    .flatMap(id -> store.find(id).stream())
                    .filter(concern -> concern.axes().state() == ConcernState.WAITING_AGENCY)
                    .forEach(this::answered);
        }
    }

    private void answered(Concern concern) {
        try {
            make(concern, ConcernMove.AGENCY_REPLIED, "");
        } catch (OptimisticLockingFailureException faster) {
            // somebody of the lead was faster and noted it by hand
            return;
        }
    }
}
