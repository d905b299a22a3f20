package vn.phoihop.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Which fields of a document a correction touched, by the names their words have in `registry.field.…`.
final class Changes {

    private static final List<Field> FIELDS = List.of(
            new Field("regime", it -> it.head().regime()),
            new Field("type", it -> it.head().type()),
            new Field("number", it -> it.head().number()),
            new Field("symbol", it -> it.head().symbol()),
            new Field("issuer", it -> it.head().issuer()),
            new Field("place", it -> it.head().place()),
            new Field("dated", it -> it.head().dated()),
            new Field("subject", it -> it.head().subject()),
            new Field("addressees", it -> it.head().addressees()),
            new Field("recipients", it -> it.head().recipients()),
            new Field("authority", it -> it.head().authority()),
            new Field("signerTitle", it -> it.head().signerTitle()),
            new Field("signer", it -> it.head().signer()),
            new Field("urgency", it -> it.handling().urgency()),
            new Field("internal", it -> it.handling().internal()),
            new Field("pages", it -> String.valueOf(it.handling().pages())),
            new Field("copies", it -> String.valueOf(it.handling().copies())),
            new Field("arrivedOn", it -> String.valueOf(it.handling().arrivedOn())),
            new Field("dueOn", it -> String.valueOf(it.handling().dueOn())),
            new Field("fileCode", it -> it.handling().fileCode()),
            new Field("note", it -> it.handling().note()));

    private Changes() {}

    private record Field(String name, Function<Document, Object> value) {}

    static List<String> between(Document before, Document after) {
        var changed = new ArrayList<String>();
        for (var field : FIELDS) {
            if (!field.value().apply(before).equals(field.value().apply(after))) {
                changed.add(field.name());
            }
        }
        return List.copyOf(changed);
    }
}
