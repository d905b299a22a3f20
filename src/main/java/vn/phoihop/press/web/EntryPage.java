package vn.phoihop.press.web;

import java.util.List;
import java.util.UUID;
import vn.phoihop.shell.spi.Field;
import vn.phoihop.shell.spi.Typed;

/// What a form that enters something shows: `keys` begins the keys of its words, `action` is where it is sent; what
/// was typed, a refusal (its key, or empty), the names of organisations to choose from.
public record EntryPage(
        String module,
        String keys,
        String action,
        List<Field> fields,
        Typed typed,
        UUID form,
        String refusal,
        List<String> bodies) {

    public EntryPage {
        fields = List.copyOf(fields);
        bodies = List.copyOf(bodies);
    }

    /// A field with what was typed into it.
    public Field was(Field field) {
        return typed.has(field.name()) && field.kind() != Field.Kind.HIDDEN
                ? field.holding(typed.one(field.name()))
                : field;
    }
}
