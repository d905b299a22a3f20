package vn.phoihop.concerns.web;

import java.util.Map;
import java.util.UUID;

/// What was typed into a form, by the names of its fields; nothing where nothing was.
public record Typed(Map<String, String> values) {

    static final Typed NOTHING = new Typed(Map.of());

    public Typed {
        values = Map.copyOf(values);
    }

    /// What stands in this field, without the blanks around it.
    public String in(String field) {
        return values.getOrDefault(field, "").strip();
    }

    boolean has(String field) {
        return !in(field).isEmpty();
    }

    /// The version of the concern as it was seen; one that nobody has when it was left out.
    int version() {
        return number("version", -1);
    }

    /// The id in this field; one that nobody has when it is none.
    UUID id(String field) {
        try {
            return UUID.fromString(in(field));
        } catch (IllegalArgumentException none) {
            return new UUID(0, 0);
        }
    }

    int number(String field, int otherwise) {
        try {
            return Integer.parseInt(in(field));
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }
}
