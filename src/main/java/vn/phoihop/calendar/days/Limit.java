package vn.phoihop.calendar.days;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// How long something may take: a number of units, from 1 to 9,999.
public record Limit(int amount, Unit unit) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,4})(wd|wh|d|m|h)");

    public Limit {
        if (amount < 1 || amount > 9_999) {
            throw new IllegalArgumentException("a limit is 1 to 9,999 units: " + amount);
        }
    }

    /// Reads `3wd`, `10d`, `1m`, `24h` or `4wh`; nothing when it is none of them.
    public static Optional<Limit> read(String written) {
        var found = WRITTEN.matcher(written.strip().toLowerCase(Locale.ROOT));
        if (!found.matches()) {
            return Optional.empty();
        }
        var amount = Integer.parseInt(found.group(1));
        if (amount == 0) {
            return Optional.empty();
        }
        for (var unit : Unit.values()) {
            if (unit.sign().equals(found.group(2))) {
                return Optional.of(new Limit(amount, unit));
            }
        }
        return Optional.empty();
    }

    public static Limit workingDays(int amount) {
        return new Limit(amount, Unit.WORKING_DAY);
    }

    public static Limit calendarDays(int amount) {
        return new Limit(amount, Unit.CALENDAR_DAY);
    }

    public static Limit months(int amount) {
        return new Limit(amount, Unit.MONTH);
    }

    public static Limit hours(int amount) {
        return new Limit(amount, Unit.HOUR);
    }

    /// As it is read: `3wd`.
    public String written() {
        return amount + unit.sign();
    }
}
