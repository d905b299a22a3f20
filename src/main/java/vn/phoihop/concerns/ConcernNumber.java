package vn.phoihop.concerns;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What people call a concern: `VĐ-2026-00417`. The serial has gaps and goes on through the years.
public record ConcernNumber(int year, long serial) {

    private static final Pattern WRITTEN = Pattern.compile("V[ĐD]\\s*-?\\s*([0-9]{4})\\s*-?\\s*([0-9]{1,10})");

    /// Reads a number as people write it, with or without the stroke and leading zeros; nothing when it is none.
    public static Optional<ConcernNumber> read(String written) {
        var found = WRITTEN.matcher(written.strip().toUpperCase(Locale.ROOT));
        return found.matches()
                ? Optional.of(new ConcernNumber(Integer.parseInt(found.group(1)), Long.parseLong(found.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "VĐ-%04d-%05d", year, serial);
    }
}
