package vn.phoihop.press.web;

import static vn.phoihop.press.PressMove.APPROVE;
import static vn.phoihop.press.PressMove.ASSIGN;
import static vn.phoihop.press.PressMove.CLOSE;
import static vn.phoihop.press.PressMove.CORRECT;
import static vn.phoihop.press.PressMove.FIND;
import static vn.phoihop.press.PressMove.PREPARE;
import static vn.phoihop.press.PressMove.SEND;
import static vn.phoihop.press.PressMove.START;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.press.Finding;
import vn.phoihop.press.Ground;
import vn.phoihop.press.NoAnswerReason;
import vn.phoihop.press.OutletOutcome;
import vn.phoihop.press.PressMove;
import vn.phoihop.press.PressSheet;
import vn.phoihop.press.ResponseKind;
import vn.phoihop.press.SourceKind;
import vn.phoihop.publicsite.spi.PublicPreview;
import vn.phoihop.shell.spi.Choice;
import vn.phoihop.shell.spi.Deed;
import vn.phoihop.shell.spi.Field;
import vn.phoihop.shell.spi.Field.Kind;

/// The forms of the acts on a press item: one for each move that may be made.
final class Deeds {

    private static final String KEYS = "press";
    private static final Set<PressMove> NEXT = Set.of(ASSIGN, START, FIND, PREPARE, APPROVE, SEND, CORRECT, CLOSE);

    private Deeds() {}

    static List<Deed> of(PressSheet sheet) {
        return Stream.of(PressMove.values())
                .filter(sheet.may()::contains)
                .filter(move -> move != PressMove.OPEN_CONCERN && move != PressMove.CAPTURE)
                .map(move -> new Deed(
                        KEYS,
                        move.name(),
                        "/press/" + sheet.line().id() + "/acts/" + move,
                        NEXT.contains(move),
                        fields(move, sheet)))
                .toList();
    }

    static List<Field> fields(PressMove move, PressSheet sheet) {
        return switch (move) {
            case CAPTURE, OPEN_CONCERN, CLOSE -> List.of();
            case NEEDS_NO_ANSWER ->
                List.of(Field.one(KEYS, "code", choices(NoAnswerReason.values(), "press.unneeded")), words());
            case REVERSE, RETURN_FINDINGS, RETURN_RESPONSE -> List.of(words());
            case ASSIGN -> assignment();
            case GIVE_BACK -> List.of(Field.of(KEYS, "competent", Kind.BODY).needed(), words());
            case START -> List.of(facts(), harms());
            case FIND -> findings(sheet);
            case PREPARE -> response();
            case APPROVE, CORRECT -> confirming(sheet.preview());
            case SEND -> List.of(Field.of(KEYS, "channel", Kind.LINE).needed().helped("press.help.channel"));
            case RECORD_OUTCOME -> outcome();
            case FOLLOW_UP -> followUp();
            case DRAFT_CORRECTION ->
                List.of(
                        Field.of(KEYS, "whatIsRight", Kind.TEXT),
                        Field.of(KEYS, "response", Kind.TEXT).needed().called("press.field.correction"));
            case EXTEND -> List.of(Field.of(KEYS, "days", Kind.NUMBER).needed(), words());
        };
    }

    /// Where something looks like personal data, whoever approves confirms that it is none.
    static List<Field> confirming(@Nullable PublicPreview preview) {
        return preview == null || preview.isClean()
                ? List.of()
                : List.of(Field.of(KEYS, "confirmed", Kind.TICK).helped("press.help.confirmed"));
    }

    private static Field words() {
        return Field.of(KEYS, "words", Kind.TEXT).needed();
    }

    private static Field facts() {
        return Field.of(KEYS, "facts", Kind.TEXT).helped("press.help.facts");
    }

    private static Field harms() {
        return Field.of(KEYS, "harms", Kind.TEXT).helped("press.help.harms");
    }

    private static List<Field> assignment() {
        return List.of(
                Field.of(KEYS, "lead", Kind.BODY).needed(),
                Field.of(KEYS, "partners", Kind.TEXT).helped("press.help.partners"),
                Field.of(KEYS, "concerned", Kind.BODY).helped("press.help.concerned"));
    }

    private static List<Field> findings(PressSheet sheet) {
        var fields = new ArrayList<Field>();
        for (var fact : sheet.factsNow()) {
            var end = "-" + fact.ordinal();
            fields.add(Field.note(fact.ordinal() + ". " + fact.words()));
            fields.add(named(Field.one(KEYS, "finding", choices(Finding.values(), "press.finding")), end));
            fields.add(named(Field.of(KEYS, "explanation", Kind.TEXT).needed(), end));
            fields.add(named(Field.one(KEYS, "source", choices(SourceKind.values(), "press.source")), end));
            fields.add(named(Field.of(KEYS, "sourceTitle", Kind.LINE).helped("press.help.sourceTitle"), end));
            fields.add(named(Field.of(KEYS, "sourceOn", Kind.DAY), end));
            fields.add(named(Field.of(KEYS, "document", Kind.LINE).helped("press.help.document"), end));
        }
        if (sheet.line().concern() == null) {
            fields.add(Field.note(""));
            fields.add(Field.of(KEYS, "concern", Kind.LINE).helped("press.help.concern"));
        }
        return fields;
    }

    private static Field named(Field field, String end) {
        return new Field(
                field.name() + end,
                field.kind(),
                field.label(),
                field.help(),
                field.required(),
                field.choices(),
                field.value());
    }

    private static List<Field> response() {
        return List.of(
                Field.one(KEYS, "kind", choices(ResponseKind.values(), "press.response")),
                Field.of(KEYS, "whatIsRight", Kind.TEXT).helped("press.help.whatIsRight"),
                Field.of(KEYS, "response", Kind.TEXT).needed(),
                Field.one(KEYS, "ground", choices(Ground.values(), "press.ground"))
                        .optional()
                        .helped("press.help.ground"),
                Field.of(KEYS, "linked", Kind.LINE).helped("press.help.linked"));
    }

    private static List<Field> outcome() {
        var outcomes = choices(OutletOutcome.values(), "press.outcome").stream()
                .filter(choice -> !choice.value().equals(OutletOutcome.NOT_ASKED.name()))
                .toList();
        return List.of(
                Field.one(KEYS, "outcome", outcomes),
                Field.of(KEYS, "on", Kind.DAY).needed(),
                Field.of(KEYS, "words", Kind.TEXT).helped("press.help.outcome"));
    }

    private static List<Field> followUp() {
        return List.of(
                Field.of(KEYS, "outlet", Kind.LINE).needed(),
                Field.of(KEYS, "title", Kind.LINE).needed().helped("press.help.title"),
                Field.of(KEYS, "link", Kind.LINE).needed().helped("press.help.link"),
                Field.of(KEYS, "publishedOn", Kind.DAY).needed(),
                facts(),
                harms());
    }

    static <E extends Enum<E>> List<Choice> choices(E[] constants, String keys) {
        return Stream.of(constants).map(each -> Choice.of(each, keys)).toList();
    }
}
