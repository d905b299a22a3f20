package vn.phoihop.clarifications;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What people call a clarification: `LR-2026-00012`. The serial has gaps and goes on through the years.
public record ClarificationNumber(int year, long serial) {

    private static final Pattern WRITTEN = Pattern.compile("LR\\s*-?\\s*([0-9]{4})\\s*-?\\s*([0-9]{1,9})");

    /// Reads a number as people write it; nothing when it is none.
    public static Optional<ClarificationNumber> read(String written) {
        var found = WRITTEN.matcher(written.strip().toUpperCase(Locale.ROOT));
        return found.matches()
                ? Optional.of(new ClarificationNumber(Integer.parseInt(found.group(1)), Long.parseLong(found.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "LR-%04d-%05d", year, serial);
    }
}
