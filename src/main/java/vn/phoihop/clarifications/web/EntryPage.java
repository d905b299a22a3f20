package vn.phoihop.clarifications.web;

import java.util.List;
import java.util.UUID;
import vn.phoihop.shell.spi.Field;
import vn.phoihop.shell.spi.Typed;

/// What the form of a new claim shows: what was typed, a refusal (its key, or empty), names to choose from.
public record EntryPage(List<Field> fields, Typed typed, UUID form, String refusal, List<String> bodies) {

    public EntryPage {
        fields = List.copyOf(fields);
        bodies = List.copyOf(bodies);
    }

    /// A field with what was typed into it.
    public Field was(Field field) {
        return typed.has(field.name()) ? field.holding(typed.one(field.name())) : field;
    }
}
