package vn.phoihop.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.access.InstallationKey;
import vn.phoihop.audit.LineStore.Stored;

/// Adds lines to the end of the trail.
@Component
class Chain {

    private final LineStore store;
    private final InstallationKey key;

    Chain(LineStore store, InstallationKey key) {
        this.store = store;
        this.key = key;
    }

    /// Adds the lines in the transaction that is running.
    void append(List<Entry> entries) {
        var head = store.holdHead();
        var lines = new ArrayList<Stored>();
        for (var entry : entries) {
            var number = head.number() + 1 + lines.size();
            var previous = lines.isEmpty() ? head.hash() : lines.getLast().hash();
            lines.add(new Stored(number, entry, previous, entry.hash(number, previous)));
        }
        var last = lines.getLast();
        store.append(lines, Head.sealed(last.number(), last.hash(), key));
    }

    /// Adds a line in a transaction of its own: it stays even if what is going on is undone.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void appendApart(Entry entry) {
        append(List.of(entry));
    }
}
