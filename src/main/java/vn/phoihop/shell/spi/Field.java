package vn.phoihop.shell.spi;

import java.util.List;

/// A field of a form as data: how it is filled in, what it is called, what stands in it. `label` and `help` are keys;
/// `help` is empty when the label says it all.
public record Field(
        String name, Kind kind, String label, String help, boolean required, List<Choice> choices, String value) {

    /// How a field is filled in.
    public enum Kind {
        LINE,
        TEXT,
        DAY,
        MOMENT,
        NUMBER,
        ONE,
        MANY,
        TICK,
        /// An organisation by its name, chosen from the list `bodies` of the page.
        BODY,
        /// No field: words that say what the next ones are about.
        NOTE,
        HIDDEN
    }

    public Field {
        choices = List.copyOf(choices);
    }

    /// A field whose label stands under `keys.field.name`.
    public static Field of(String keys, String name, Kind kind) {
        return new Field(name, kind, keys + ".field." + name, "", false, List.of(), "");
    }

    /// One of several values.
    public static Field one(String keys, String name, List<Choice> choices) {
        return new Field(name, Kind.ONE, keys + ".field." + name, "", true, choices, "");
    }

    /// Any of several values.
    public static Field many(String keys, String name, List<Choice> choices) {
        return new Field(name, Kind.MANY, keys + ".field." + name, "", false, choices, "");
    }

    /// Words between fields.
    public static Field note(String words) {
        return new Field("", Kind.NOTE, "", "", false, List.of(), words);
    }

    public Field needed() {
        return new Field(name, kind, label, help, true, choices, value);
    }

    public Field optional() {
        return new Field(name, kind, label, help, false, choices, value);
    }

    /// With another label.
    public Field called(String key) {
        return new Field(name, kind, key, help, required, choices, value);
    }

    /// With a sentence that helps.
    public Field helped(String key) {
        return new Field(name, kind, label, key, required, choices, value);
    }

    /// With what stands in it.
    public Field holding(String filled) {
        return new Field(name, kind, label, help, required, choices, filled);
    }
}
