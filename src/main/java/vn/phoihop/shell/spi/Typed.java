package vn.phoihop.shell.spi;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.FieldError;
import vn.phoihop.shared.Days;

/// What was typed into a form, as it came: nothing of it is lost when something is wrong.
public final class Typed {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final int LONGEST = 20_000;

    private final MultiValueMap<String, String> values;
    private final List<FieldError> errors = new ArrayList<>();

    /// What came with a request, as it came.
    public Typed(MultiValueMap<String, String> values) {
        this.values = values;
    }

    /// One value, as typed; empty when there is none.
    public String one(String name) {
        var value = values.getFirst(name);
        return value == null ? "" : value;
    }

    /// Every value of this name, in order.
    public List<String> all(String name) {
        var all = values.get(name);
        return all == null ? List.of() : List.copyOf(all);
    }

    /// The value of this name at a place; empty when there is none.
    public String at(String name, int place) {
        var all = all(name);
        return place < all.size() ? all.get(place) : "";
    }

    /// Whether something was typed.
    public boolean has(String name) {
        return !one(name).isBlank();
    }

    /// Whether a box with this value is ticked.
    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /// What is wrong with the fields.
    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /// One line of text: composed, blanks as one.
    public String line(String name) {
        return clean(one(name)).replaceAll("\\s+", " ");
    }

    /// A text of several lines: composed, ends cut.
    public String text(String name) {
        return clean(one(name));
    }

    /// A value as it is kept: composed, line ends as one, ends cut.
    public static String clean(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .strip();
    }

    /// Says that something is missing.
    public void require(String name) {
        if (one(name).isBlank()) {
            wrong(name, "NotBlank");
        }
    }

    /// Says that a field is wrong; the code is a key of `messages/forms`.
    public void wrong(String name, String code) {
        errors.add(new FieldError("form", name, one(name), false, new String[] {code}, null, code));
    }

    /// Says that a text is too long.
    public void notLonger(String name, int most) {
        if (one(name).length() > most) {
            errors.add(new FieldError(
                    "form", name, one(name), false, new String[] {"Size"}, new Object[] {name, most, 0}, "Size"));
        }
    }

    /// A whole number up to four digits; what is none is said to be wrong.
    public int number(String name, int otherwise) {
        var value = one(name).strip();
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!value.matches("[0-9]{1,4}")) {
            wrong(name, "Pattern");
            return otherwise;
        }
        return Integer.parseInt(value);
    }

    /// A day as people or browsers write it; what is none is said to be wrong.
    public Optional<LocalDate> day(String name) {
        return day(name, one(name));
    }

    /// A day among several of this name.
    public Optional<LocalDate> day(String name, String typed) {
        var value = typed.strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        var day = value.contains("-") ? Days.read(value) : written(value);
        if (day.isEmpty()) {
            wrong(name, "typeMismatch.java.time.LocalDate");
        }
        return day;
    }

    private static Optional<LocalDate> written(String value) {
        try {
            return Optional.of(LocalDate.parse(value, DAY)).filter(Days::isOfThisTime);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /// A time of day: `8:30`, `8h30`.
    public Optional<LocalTime> time(String name) {
        var value = one(name).strip().replace('h', ':').replace('g', ':');
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!value.matches("([01]?[0-9]|2[0-3]):[0-5][0-9]")) {
            wrong(name, "Pattern");
            return Optional.empty();
        }
        var parts = value.split(":", 2);
        return Optional.of(LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
    }

    /// A day and an hour, as browsers write it; what is none is said to be wrong.
    public Optional<LocalDateTime> moment(String name) {
        var value = one(name).strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(value));
        } catch (DateTimeParseException notAMoment) {
            wrong(name, "typeMismatch.java.time.LocalDate");
            return Optional.empty();
        }
    }

    /// One of the constants of a type; what is none is said to be wrong.
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        var value = one(name).strip();
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return Optional.of(constant);
            }
        }
        if (!value.isEmpty()) {
            wrong(name, "Pattern");
        }
        return Optional.empty();
    }

    /// Says of every field that is needed and empty that it is missing.
    public Typed require(List<Field> fields) {
        for (var field : fields) {
            if (field.required()) {
                require(field.name());
            }
            notLonger(field.name(), LONGEST);
        }
        return this;
    }

    /// The one-time id of the form.
    public UUID once() {
        return id(one("form")).orElseGet(UUID::randomUUID);
    }

    /// An id; empty when it is none.
    public static Optional<UUID> id(String value) {
        try {
            return value.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(value.strip()));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /// The version of what was seen; one that is no number is none there ever was.
    public int version() {
        var value = one("version").strip();
        return value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
    }
}
