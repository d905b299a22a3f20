package vn.phoihop.press.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.phoihop.press.occasions.OccasionKind;
import vn.phoihop.press.occasions.OccasionMove;
import vn.phoihop.press.occasions.OccasionSheet;
import vn.phoihop.shell.spi.Choice;
import vn.phoihop.shell.spi.Deed;
import vn.phoihop.shell.spi.Field;
import vn.phoihop.shell.spi.Field.Kind;

/// The forms of the acts on an occasion.
final class OccasionDeeds {

    private static final String KEYS = "press.occasion";
    private static final Set<OccasionMove> NEXT =
            Set.of(OccasionMove.APPROVE, OccasionMove.HOLD, OccasionMove.ANSWER, OccasionMove.CLOSE);

    private OccasionDeeds() {}

    /// The fields of a new occasion.
    static List<Field> entry() {
        return List.of(
                Field.one("press", "kind", Deeds.choices(OccasionKind.values(), "press.kind"))
                        .called("press.field.occasionKind"),
                Field.of("press", "title", Kind.LINE).needed().called("press.field.occasionTitle"),
                Field.of("press", "startsAt", Kind.MOMENT).needed().helped("press.help.startsAt"),
                Field.of("press", "endsAt", Kind.MOMENT),
                Field.of("press", "where", Kind.LINE),
                Field.of("press", "agenda", Kind.TEXT),
                Field.of("press", "statement", Kind.TEXT).helped("press.help.statement"),
                Field.of("press", "invited", Kind.TEXT).helped("press.help.partners"));
    }

    static List<Deed> of(OccasionSheet sheet) {
        return Stream.of(OccasionMove.values())
                .filter(sheet.may()::contains)
                .filter(move -> move != OccasionMove.PLAN)
                .map(move -> new Deed(
                        KEYS,
                        move.name(),
                        "/press/occasions/" + sheet.occasion().id() + "/acts/" + move,
                        NEXT.contains(move),
                        fields(move, sheet)))
                .toList();
    }

    static List<Field> fields(OccasionMove move, OccasionSheet sheet) {
        var text = sheet.occasion().text();
        return switch (move) {
            case PLAN, HOLD, CLOSE -> List.of();
            case WRITE ->
                List.of(
                        Field.of("press", "agenda", Kind.TEXT).holding(text.agenda()),
                        Field.of("press", "statement", Kind.TEXT)
                                .helped("press.help.statement")
                                .holding(text.words()));
            case APPROVE -> Deeds.confirming(sheet.preview());
            case RESCHEDULE -> moving(sheet);
            case LAY_OUT ->
                List.of(Field.of("press", "document", Kind.LINE).needed().helped("press.help.laid"));
            case NOTE_QUESTION ->
                List.of(
                        Field.of("press", "question", Kind.TEXT).needed().helped("press.help.question"),
                        Field.of("press", "answer", Kind.TEXT).helped("press.help.answer"),
                        Field.of("press", "promiser", Kind.BODY),
                        Field.of("press", "due", Kind.DAY));
            case ANSWER ->
                List.of(
                        Field.one("press", "promise", owed(sheet)),
                        Field.of("press", "answer", Kind.TEXT).needed());
            case CANCEL -> List.of(Field.of("press", "words", Kind.TEXT).needed());
        };
    }

    private static List<Field> moving(OccasionSheet sheet) {
        return List.of(
                Field.of("press", "startsAt", Kind.MOMENT).needed(),
                Field.of("press", "endsAt", Kind.MOMENT),
                Field.of("press", "where", Kind.LINE)
                        .holding(sheet.occasion().time().place()),
                Field.of("press", "words", Kind.TEXT).needed());
    }

    private static List<Choice> owed(OccasionSheet sheet) {
        var all = new ArrayList<Choice>();
        for (var question : sheet.owed()) {
            all.add(Choice.named(Integer.toString(question.ordinal()), question.words()));
        }
        return all;
    }
}
