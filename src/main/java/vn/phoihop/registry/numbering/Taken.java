package vn.phoihop.registry.numbering;

import java.util.UUID;

/// A number that was taken, and the series it came from.
public record Taken(UUID series, int ordinal) {

    /// As it is printed: numbers below ten get a leading zero in both regimes.
    public String printed() {
        return ordinal < 10 ? "0" + ordinal : Integer.toString(ordinal);
    }
}
