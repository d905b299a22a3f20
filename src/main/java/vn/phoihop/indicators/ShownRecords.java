package vn.phoihop.indicators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.phoihop.indicators.Counting.Counted;
import vn.phoihop.notifications.spi.Seen;
import vn.phoihop.shared.Actor;

/// Which of the records that counted may be named to a reader: the module they belong to says so.
@Component
class ShownRecords {

    private final ObjectProvider<Seen> seen;

    ShownRecords(ObjectProvider<Seen> seen) {
        this.seen = seen;
    }

    /// Those of these records whose names the actor may see.
    List<Counted> of(List<Counted> records, Actor actor) {
        var shown = new HashSet<String>();
        var byKind = new HashMap<String, Set<String>>();
        records.forEach(one -> byKind.computeIfAbsent(one.thing().kind(), kind -> new HashSet<>())
                .add(one.thing().id()));
        var answering = new ArrayList<>(seen.stream().toList());
        byKind.forEach((kind, ids) -> answering.stream()
                .filter(one -> one.kind().equals(kind))
                .forEach(one -> one.seen(ids, actor.visibility()).forEach(id -> shown.add("/" + kind + "/" + id))));
        return records.stream()
                .filter(one -> shown.contains(one.thing().path()))
                .toList();
    }
}
