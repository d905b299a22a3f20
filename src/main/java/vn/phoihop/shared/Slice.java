package vn.phoihop.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of a list that is paged by key: its lines, and the key to ask for what follows (null at the end).
public record Slice<T>(List<T> lines, @Nullable String next) {

    /// Takes up to `size` of the rows found; a query asks for one row more than it shows, to learn whether there is
    /// more.
    public static <T> Slice<T> of(List<T> found, int size, Function<T, String> key) {
        if (found.size() <= size) {
            return new Slice<>(List.copyOf(found), null);
        }
        var lines = List.copyOf(found.subList(0, size));
        return new Slice<>(lines, key.apply(lines.getLast()));
    }
}
