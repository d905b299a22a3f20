package vn.phoihop.concerns;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.phoihop.concerns.triage.Criterion;
import vn.phoihop.shared.Actor;

/// PC-33: whoever reported may take their report back; a problem that others have too goes on as a new record, of the
/// same age, without them.
@Component
class Continuations {

    private final Concerns concerns;
    private final ConcernStore store;
    private final RatingStore ratings;
    private final RecordStore records;
    private final ConcernKeeper keeper;

    Continuations(
            Concerns concerns, ConcernStore store, RatingStore ratings, RecordStore records, ConcernKeeper keeper) {
        this.concerns = concerns;
        this.store = store;
        this.ratings = ratings;
        this.records = records;
        this.keeper = keeper;
    }

    /// Carries on what was just withdrawn, if anybody else has the problem.
    void follow(Concern withdrawn) {
        var linked = store.linkedTo(withdrawn).stream()
                .filter(each -> each.axes().state() == ConcernState.LINKED)
                .toList();
        if (linked.isEmpty() && !hasOthers(withdrawn)) {
            return;
        }
        var at = keeper.now();
        var next = store.find(concerns.carryOn(withdrawn, at)).orElseThrow();
        var number = next.number().toString();
        records.link(withdrawn, next.reference(), at);
        keeper.note(withdrawn, "CONTINUED", List.of(number), at, Actor.installation());
        linked.forEach(each -> {
            store.update(each.headed(new Concern.Head(next.province(), next.id())));
            records.say(each, "LINKED", true, number, at);
        });
    }

    /// Rated as one of ten people or more.
    private boolean hasOthers(Concern concern) {
        return ratings.of(concern).stream().filter(RatingStore.Given::inForce).anyMatch(given -> {
            var people = given.rating().profile().values().get(Criterion.P);
            return people != null && people > 0;
        });
    }
}
