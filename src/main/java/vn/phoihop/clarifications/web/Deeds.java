package vn.phoihop.clarifications.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.phoihop.clarifications.ClaimRating;
import vn.phoihop.clarifications.ClarificationSheet;
import vn.phoihop.clarifications.Consent;
import vn.phoihop.clarifications.DeclineReason;
import vn.phoihop.clarifications.Edition;
import vn.phoihop.clarifications.Follow;
import vn.phoihop.clarifications.Move;
import vn.phoihop.clarifications.WithdrawReason;
import vn.phoihop.shell.spi.Choice;
import vn.phoihop.shell.spi.Deed;
import vn.phoihop.shell.spi.Field;
import vn.phoihop.shell.spi.Field.Kind;

/// The forms of the acts on a clarification. Where one person has said something already, the second sees it filled in.
final class Deeds {

    /// Adding a source is no move of the table.
    static final String CITE = "CITE";

    private static final String KEYS = "clarifications";
    private static final Set<Move> NEXT = Set.of(Move.OPEN_EVIDENCE, Move.CHECK, Move.APPROVE, Move.PUBLISH);

    private Deeds() {}

    static List<Deed> of(ClarificationSheet sheet) {
        var address = "/clarifications/" + sheet.line().id() + "/acts/";
        var moves = Stream.of(Move.values())
                .filter(sheet.may()::contains)
                .map(move -> new Deed(
                        KEYS,
                        move.name(),
                        address + move,
                        NEXT.contains(move) || sheet.waiting(move).isPresent(),
                        fields(move, sheet)));
        var citing = sheet.may().contains(Move.DRAFT)
                ? Stream.of(
                        new Deed(KEYS, CITE, "/clarifications/" + sheet.line().id() + "/sources", true, source()))
                : Stream.<Deed>empty();
        return Stream.concat(citing, moves).toList();
    }

    static List<Field> source() {
        return List.of(
                Field.of(KEYS, "sourceTitle", Kind.LINE).needed(),
                Field.of(KEYS, "sourceLink", Kind.LINE).helped("clarifications.help.sourceLink"),
                Field.of(KEYS, "document", Kind.LINE).helped("clarifications.help.document"),
                Field.of(KEYS, "sourceOn", Kind.DAY).needed());
    }

    static List<Field> fields(Move move, ClarificationSheet sheet) {
        var first = sheet.waiting(move).map(Consent::details).orElse(List.of());
        return switch (move) {
            case PROPOSE, EXPIRE, PUBLISH -> List.of();
            case OPEN_EVIDENCE -> joining(sheet);
            case DECLINE ->
                List.of(Field.one(KEYS, "code", choices(DeclineReason.values(), "clarifications.decline")), words(""));
            case REVERSE, RETURN_DRAFT, REFUSE -> List.of(words(""));
            case FIND_RIGHT ->
                List.of(
                        Field.one(KEYS, "follow", choices(Follow.values(), "clarifications.follow"))
                                .holding(detail(first, 0)),
                        words(detail(first, 1)).called("clarifications.field.right"));
            case FIND_UNCHECKABLE -> List.of(words(detail(first, 0)));
            case DRAFT -> wording(sheet);
            case CHECK -> List.of(Field.of(KEYS, "nothingPending", Kind.TICK).needed());
            case APPROVE -> List.of(rating(detail(first, 0)));
            case CORRECT -> correction(sheet, first);
            case WITHDRAW ->
                List.of(
                        Field.one(KEYS, "withdrawal", choices(WithdrawReason.values(), "clarifications.withdraw"))
                                .holding(detail(first, 0)),
                        words(detail(first, 1)));
            case CONTEST ->
                List.of(words("").called("clarifications.field.ground"), Field.of(KEYS, "sourceLink", Kind.LINE));
        };
    }

    /// Whose policy it is about and who takes part, where the proposal did not say.
    private static List<Field> joining(ClarificationSheet sheet) {
        return sheet.partners().isEmpty()
                ? List.of(
                        Field.of(KEYS, "concerned", Kind.LINE).helped("clarifications.help.concerned"),
                        Field.of(KEYS, "partners", Kind.TEXT).helped("clarifications.help.partners"))
                : List.of();
    }

    private static String detail(List<String> details, int place) {
        return details.size() > place + 1 ? details.get(place) : "";
    }

    private static Field words(String filled) {
        return Field.of(KEYS, "words", Kind.TEXT).needed().holding(filled);
    }

    private static Field rating(String chosen) {
        return Field.one(KEYS, "rating", choices(ClaimRating.values(), "clarifications.rating"))
                .helped("clarifications.help.rating")
                .holding(chosen);
    }

    private static List<Field> wording(ClarificationSheet sheet) {
        var latest = sheet.latest();
        return List.of(
                Field.of(KEYS, "whatIsRight", Kind.TEXT)
                        .helped("clarifications.help.whatIsRight")
                        .holding(latest.map(Edition::whatIsRight).orElse("")),
                Field.of(KEYS, "answer", Kind.TEXT)
                        .needed()
                        .holding(latest.map(Edition::words).orElse("")));
    }

    private static List<Field> correction(ClarificationSheet sheet, List<String> first) {
        var latest = sheet.latest();
        return List.of(
                rating(detail(first, 0)),
                Field.of(KEYS, "whatIsRight", Kind.TEXT)
                        .holding(
                                first.isEmpty()
                                        ? latest.map(Edition::whatIsRight).orElse("")
                                        : detail(first, 1)),
                Field.of(KEYS, "answer", Kind.TEXT)
                        .needed()
                        .holding(first.isEmpty() ? latest.map(Edition::words).orElse("") : detail(first, 2)),
                words(detail(first, 3)).called("clarifications.field.whyChanged"));
    }

    static <E extends Enum<E>> List<Choice> choices(E[] constants, String keys) {
        return Stream.of(constants).map(each -> Choice.of(each, keys)).toList();
    }
}
