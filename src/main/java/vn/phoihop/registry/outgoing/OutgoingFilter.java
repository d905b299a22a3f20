package vn.phoihop.registry.outgoing;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// What of the outgoing documents somebody asks to see; null or empty asks for nothing in particular. It is the address
/// of the list.
public record OutgoingFilter(
        String words,
        @Nullable OutgoingStatus status,
        @Nullable Phase phase) {

    /// Everything, last changed first.
    public static final OutgoingFilter ALL = new OutgoingFilter("", null, null);

    /// How far it is, in the rough.
    public enum Phase {
        /// On its way: not sent and not discarded.
        OPEN,
        /// What the actor’s organisation issues and this actor can bring one step further.
        MINE,
        /// Sent, whatever became of it.
        OUT
    }

    public OutgoingFilter {
        words = Normalizer.normalize(words, Normalizer.Form.NFC).strip();
    }

    public OutgoingFilter in(@Nullable Phase wanted) {
        return new OutgoingFilter(words, status, wanted);
    }

    public OutgoingFilter with(@Nullable OutgoingStatus wanted) {
        return new OutgoingFilter(words, wanted, phase);
    }

    public boolean isAll() {
        return words.isEmpty() && status == null && phase == null;
    }
}
