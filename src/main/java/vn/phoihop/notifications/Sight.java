package vn.phoihop.notifications;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.phoihop.notifications.spi.Seen;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Visibility;

/// Asks the modules which records somebody may see now: one question for each kind, whatever the number of notices.
@Component
class Sight {

    private final ObjectProvider<Seen> offers;

    Sight(ObjectProvider<Seen> offers) {
        this.offers = offers;
    }

    /// A record without its words.
    record Named(String kind, String id) {

        static Named of(Reference reference) {
            return new Named(reference.kind(), reference.id());
        }
    }

    /// Those of these records that may be seen.
    Set<Named> seen(Collection<Reference> records, Visibility who) {
        var ids = records.stream()
                .collect(Collectors.groupingBy(
                        Reference::kind, Collectors.mapping(Reference::id, Collectors.toUnmodifiableSet())));
        var seen = new HashSet<Named>();
        offers.stream()
                .filter(offer -> ids.containsKey(offer.kind()))
                .forEach(offer -> offer.seen(ids.getOrDefault(offer.kind(), Set.of()), who)
                        .forEach(id -> seen.add(new Named(offer.kind(), id))));
        return Set.copyOf(seen);
    }

    /// The kinds of records notices may be about.
    Set<String> kinds() {
        return offers.stream().map(Seen::kind).collect(Collectors.toCollection(TreeSet::new));
    }
}
