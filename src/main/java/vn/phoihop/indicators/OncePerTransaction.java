package vn.phoihop.indicators;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Something that is read from the database once in a transaction, however often it is asked for in it; without a
/// transaction, each time.
final class OncePerTransaction<T> {

    T get(Supplier<T> read) {
        if (!isInTransaction()) {
            return read.get();
        }
        var held = held();
        var known = held.value.get();
        if (known != null) {
            return known;
        }
        var fresh = read.get();
        held.value.set(fresh);
        return fresh;
    }

    /// This transaction changes what is read here: the next one to ask reads it again.
    void changed() {
        if (isInTransaction()) {
            var held = held();
            held.value.set(null);
            held.isChanged.set(true);
        }
    }

    /// Whether this transaction sees something that others may never see.
    boolean isChangedHere() {
        return isInTransaction() && held().isChanged.get();
    }

    private static boolean isInTransaction() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && TransactionSynchronizationManager.isSynchronizationActive();
    }

    /// Found by its key, and not among all that wait for the end of the transaction: a long one has thousands of them.
    @SuppressWarnings("unchecked")
    private Held<T> held() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Held<?> known) {
            return (Held<T>) known;
        }
        var fresh = new Held<T>(this);
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    /// Goes with its transaction: put aside with it, and gone with it.
    private static final class Held<T> implements TransactionSynchronization {

        private final OncePerTransaction<T> of;
        private final AtomicReference<@Nullable T> value = new AtomicReference<>();
        private final AtomicBoolean isChanged = new AtomicBoolean();

        Held(OncePerTransaction<T> of) {
            this.of = of;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(of);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(of, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(of);
        }
    }
}
