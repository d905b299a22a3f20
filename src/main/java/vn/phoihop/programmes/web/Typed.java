package vn.phoihop.programmes.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.phoihop.shared.Days;

/// What was typed into a form whose fields depend on the programme (a field for each party, each content), and what is
/// wrong with it: pairs of a field and the key of a sentence.
public final class Typed {

    private final MultiValueMap<String, String> values;
    private final List<Wrong> wrong = new ArrayList<>();

    /// A field and the key of what is wrong with it.
    public record Wrong(String field, String words) {}

    Typed(MultiValueMap<String, String> values) {
        this.values = values;
    }

    static Typed nothing() {
        return new Typed(new LinkedMultiValueMap<>());
    }

    static Typed of(Map<String, String> values) {
        var typed = nothing();
        values.forEach(typed.values::add);
        return typed;
    }

    Typed and(String field, List<String> several) {
        several.forEach(each -> values.add(field, each));
        return this;
    }

    /// The text in a field.
    public String value(String field) {
        return Objects.toString(values.getFirst(field), "");
    }

    /// The text in a field, or this while nothing was typed.
    public String value(String field, @Nullable Object otherwise) {
        return values.containsKey(field) ? value(field) : Objects.toString(otherwise, "");
    }

    /// Whether this choice was made.
    public boolean has(String field, String choice) {
        return values.getOrDefault(field, List.of()).contains(choice);
    }

    List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    public List<Wrong> wrong() {
        return List.copyOf(wrong);
    }

    boolean isWrong() {
        return !wrong.isEmpty();
    }

    void wrong(String field, String words) {
        wrong.add(new Wrong(field, words));
    }

    /// What is wrong with a field; empty when nothing is.
    public String wrongWith(String field) {
        return wrong.stream()
                .filter(each -> each.field().equals(field))
                .map(Wrong::words)
                .findFirst()
                .orElse("");
    }

    /// A day that must be there.
    LocalDate day(String field) {
        return Objects.requireNonNullElseGet(dayOrNull(field, true), () -> LocalDate.EPOCH);
    }

    /// A day that may be missing.
    @Nullable
    LocalDate dayOrNull(String field) {
        return dayOrNull(field, false);
    }

    private @Nullable LocalDate dayOrNull(String field, boolean isNeeded) {
        var text = value(field).strip();
        if (text.isEmpty()) {
            if (isNeeded) {
                wrong(field, "programmes.wrong.day_missing");
            }
            return null;
        }
        var day = Days.read(text);
        if (day.isEmpty()) {
            wrong(field, "programmes.wrong.day");
        }
        return day.orElse(null);
    }

    int number(String field) {
        try {
            return Integer.parseInt(value(field).strip());
        } catch (NumberFormatException e) {
            wrong(field, "programmes.wrong.number");
            return 0;
        }
    }

    /// The version of what was seen; a form without it is out of date.
    int version() {
        try {
            return Integer.parseInt(value("version"));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    Optional<UUID> id(String field) {
        return id0(value(field).strip());
    }

    List<UUID> ids(String field) {
        return all(field).stream().flatMap(text -> id0(text).stream()).toList();
    }

    private static Optional<UUID> id0(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
        var text = value(field);
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
