package vn.phoihop.tasks;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What people call a task: `NV-2026-00417`. The serial has gaps and goes on through the years.
public record TaskNumber(int year, long serial) {

    private static final Pattern WRITTEN = Pattern.compile("NV\\s*-?\\s*([0-9]{4})\\s*-?\\s*([0-9]{1,9})");

    /// Reads a number as people write it, with or without leading zeros; nothing when it is none.
    public static Optional<TaskNumber> read(String written) {
        var found = WRITTEN.matcher(written.strip().toUpperCase(Locale.ROOT));
        return found.matches()
                ? Optional.of(new TaskNumber(Integer.parseInt(found.group(1)), Long.parseLong(found.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "NV-%04d-%05d", year, serial);
    }
}
