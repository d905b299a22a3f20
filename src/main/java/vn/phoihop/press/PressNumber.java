package vn.phoihop.press;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What people call something of the press: `TBC-2026-00012` an item, `SK-2026-00003` an occasion, `ĐB-2026-00047` a
/// digest. The serial has gaps and goes on through the years.
public record PressNumber(String series, int year, long serial) {

    private static final Pattern WRITTEN =
            Pattern.compile("(TBC|BC|SK|ĐB|DB)\\s*-?\\s*([0-9]{4})\\s*-?\\s*([0-9]{1,9})");

    /// Of a press item (tin báo chí). Items that were given `BC`, which report requests have too, keep it.
    public static final String ITEM = "TBC";

    /// Of a conference, release or briefing (sự kiện).
    public static final String OCCASION = "SK";

    /// Of a digest (điểm báo).
    public static final String DIGEST = "ĐB";

    /// Reads a number as people write it; nothing when it is none.
    public static Optional<PressNumber> read(String written) {
        var found = WRITTEN.matcher(written.strip().toUpperCase(Locale.ROOT));
        if (!found.matches()) {
            return Optional.empty();
        }
        var series = found.group(1).equals("DB") ? DIGEST : found.group(1);
        return Optional.of(new PressNumber(series, Integer.parseInt(found.group(2)), Long.parseLong(found.group(3))));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s-%04d-%05d", series, year, serial);
    }
}
