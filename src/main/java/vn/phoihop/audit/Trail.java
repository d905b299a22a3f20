package vn.phoihop.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.phoihop.access.Denial;
import vn.phoihop.shared.Act;

/// Hears every act and writes its line in the transaction of the act itself, so that no change exists without its
/// record.
///
/// The lines of a transaction are added together, last of all before it commits: the end of the trail is held by one
/// transaction at a time, and held this way it is held shortly and never while waiting for something else.
@Component
class Trail {

    private final Chain chain;

    Trail(Chain chain) {
        this.chain = chain;
    }

    @EventListener
    void record(Act act) {
        var entry = Entry.of(act);
        if (act instanceof Denial || !isWritable()) {
            chain.appendApart(entry);
        } else {
            keep(entry);
        }
    }

    private static boolean isWritable() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && TransactionSynchronizationManager.isSynchronizationActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private void keep(Entry entry) {
        for (var known : TransactionSynchronizationManager.getSynchronizations()) {
            if (known instanceof AtCommit atCommit && !atCommit.entries.isEmpty()) {
                atCommit.entries.add(entry);
                return;
            }
        }
        var atCommit = new AtCommit();
        atCommit.entries.add(entry);
        TransactionSynchronizationManager.registerSynchronization(atCommit);
    }

    private final class AtCommit implements TransactionSynchronization {

        private final List<Entry> entries = new ArrayList<>();

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            var lines = List.copyOf(entries);
            entries.clear();
            chain.append(lines);
        }
    }
}
