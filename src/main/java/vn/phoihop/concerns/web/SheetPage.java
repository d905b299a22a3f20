package vn.phoihop.concerns.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.FieldError;
import vn.phoihop.concerns.ConcernMove;
import vn.phoihop.concerns.ConcernSheet;
import vn.phoihop.concerns.ConcernSheet.Further;
import vn.phoihop.concerns.Duplicates.Similar;
import vn.phoihop.concerns.Reason;
import vn.phoihop.protection.cards.ContactCard;
import vn.phoihop.protection.cards.Purpose;
import vn.phoihop.publicfiles.Desk;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Frame;

/// What the sheet of a concern shows. `receipt` is the code for whoever reported, right after the concern was opened;
/// `age` the days since it was first received; `why` the sentence that explains the level.
public record SheetPage(
        ConcernSheet sheet,
        Map<OrganisationId, String> names,
        List<String> choices,
        List<Similar> similar,
        long age,
        LocalDate today,
        String why,
        String receipt,
        Card card,
        Desk files,
        UUID form,
        Typed typed,
        Said said) {

    private static final Set<ConcernMove> CUSTOMARY = EnumSet.of(
            ConcernMove.ACKNOWLEDGE,
            ConcernMove.TRIAGE,
            ConcernMove.ASSIGN,
            ConcernMove.START,
            ConcernMove.REPLY,
            ConcernMove.AGENCY_REPLIED,
            ConcernMove.PREPARE,
            ConcernMove.ASK_PERSON,
            ConcernMove.ASK_AGENCY,
            ConcernMove.APPROVE,
            ConcernMove.HAND_BACK,
            ConcernMove.SEND,
            ConcernMove.HOLD,
            ConcernMove.PROMISE,
            ConcernMove.CLAIM,
            ConcernMove.CONFIRM,
            ConcernMove.RETURN);

    /// Whether there is a contact card and how often it was looked at; what is on it, right after it was asked for.
    public record Card(boolean isKept, int looks, @Nullable ContactCard shown) {

        static final Card NONE = new Card(false, 0, null);

        Card showing(@Nullable ContactCard card) {
            return new Card(isKept, looks, card);
        }
    }

    public Purpose[] purposes() {
        return Purpose.values();
    }

    /// What the page says about what was just tried: wrong fields, a refusal (its key, or empty), that somebody else
    /// was faster; and which act it was.
    public record Said(List<FieldError> errors, String refusal, boolean changed, String act) {

        static final Said NOTHING = new Said(List.of(), "", false, "");
    }

    /// What an organisation is called.
    public String name(@Nullable OrganisationId id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }

    /// What is usually done next.
    public List<ConcernMove> next() {
        return sheet.may().stream()
                .filter(CUSTOMARY::contains)
                .filter(this::isFitting)
                .sorted()
                .toList();
    }

    /// What can be done besides.
    public List<ConcernMove> besides() {
        return sheet.may().stream()
                .filter(move -> !CUSTOMARY.contains(move))
                .sorted()
                .toList();
    }

    /// A holding answer is sent as one, a full one as one; nobody approves the own.
    private boolean isFitting(ConcernMove move) {
        var waiting = sheet.waiting();
        return switch (move) {
            case HOLD -> waiting != null && waiting.kind().equals("HOLDING");
            case SEND -> waiting != null && !waiting.kind().equals("HOLDING");
            case APPROVE -> waiting != null && !waiting.isOwn();
            default -> true;
        };
    }

    public boolean may(Further act) {
        return sheet.further().contains(act);
    }

    public boolean mayAct() {
        return !sheet.may().isEmpty() || !sheet.further().isEmpty();
    }

    /// Whether this act was just tried, so that its form stands open.
    public boolean tried(String act) {
        return said.act().equals(act);
    }

    /// What was typed into a field of this act; else nothing.
    public String was(String act, String field) {
        return tried(act) ? typed.in(field) : "";
    }

    /// What stood in the rating in force, to begin with when it is rated again.
    public Typed given(ConcernMove move) {
        var rated = sheet.rated();
        return rated == null || move == ConcernMove.TRIAGE ? Typed.NOTHING : RatingForm.typed(rated.rating());
    }

    public List<Reason> reasons(ConcernMove move) {
        return Reason.of(move);
    }

    /// The address of an act.
    public String to(String act) {
        return "/concerns/" + sheet.line().id() + "/" + act;
    }

    /// What fills a sentence of the history: who did it, and its details in words.
    public Object[] details(ConcernSheet.Told told, Frame frame) {
        var who = told.organisation() == null
                ? frame.words(told.name().equals("reporter") ? "concerns.history.reporter" : "concerns.history.system")
                : told.name() + " (" + name(told.organisation()) + ")";
        return Stream.concat(
                        Stream.of(who),
                        Stream.concat(
                                told.details().stream().map(each -> Words.of(each, frame)), Stream.of("", "", "", "")))
                .toArray();
    }

    /// Where a task that comes from this concern is given.
    public String newTask() {
        var line = sheet.line();
        return "/tasks/new?kind=concerns&id=" + line.id() + "&number="
                + URLEncoder.encode(line.number().toString(), StandardCharsets.UTF_8) + "&source="
                + URLEncoder.encode(line.title(), StandardCharsets.UTF_8);
    }

    /// The days worked of all spells together.
    public int whole() {
        return sheet.papers().spells().stream()
                .mapToInt(ConcernSheet.Spell::days)
                .sum();
    }
}
