package vn.phoihop.publicsite.spi;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A promise with a day: what, who promised, by when, the earlier days it was moved from, how it stands, and since
/// when.
public record PublicPromise(
        String text,
        PublicOwner owner,
        LocalDate due,
        List<LocalDate> earlier,
        State state,
        @Nullable LocalDate settled) {

    public PublicPromise {
        earlier = List.copyOf(earlier);
    }

    /// How a promise stands.
    public enum State {
        /// Còn hiệu lực, chưa đến hạn hoặc đang làm.
        OPEN,
        /// Đã giữ lời.
        KEPT,
        /// Không giữ được.
        BROKEN,
        /// Đã dời hạn.
        MOVED
    }
}
