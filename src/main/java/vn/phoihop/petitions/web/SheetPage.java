package vn.phoihop.petitions.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.FieldError;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.calendar.ClockState;
import vn.phoihop.petitions.AnswerClass;
import vn.phoihop.petitions.PetitionEvent;
import vn.phoihop.petitions.PetitionSheet;
import vn.phoihop.petitions.Promise;
import vn.phoihop.petitions.Session;
import vn.phoihop.protection.PersonalDataFound;
import vn.phoihop.publicfiles.Desk;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shell.spi.Frame;
import vn.phoihop.shell.spi.Typed;

/// What the sheet of a petition shows. `concern` is the one opened from it as an opinion; `typed` is what was typed
/// into the form that was refused.
public record SheetPage(
        PetitionSheet sheet,
        Map<OrganisationId, String> names,
        Map<OrganisationId, String> bodies,
        List<Session> sessions,
        @Nullable Reference concern,
        boolean mayOpenConcern,
        Desk files,
        Typed typed,
        Said said,
        OrganisationId own) {

    /// What the page says about what was just tried: wrong fields, a refusal (its key, or empty), what in it names a
    /// person, that somebody else was faster.
    public record Said(List<FieldError> errors, String refusal, List<PersonalDataFound> found, boolean changed) {

        static final Said NOTHING = new Said(List.of(), "", List.of(), false);
    }

    /// The acts in the order in which a desk reaches for them: what moves the petition on comes first.
    public List<PetitionEvent> acts() {
        return sheet.acts().stream()
                .filter(each -> !isWritten(each))
                .sorted(Comparator.comparingInt(SheetPage::rank).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /// Whether the act has a page of its own to write on.
    static boolean isWritten(PetitionEvent event) {
        return event == PetitionEvent.ANSWER_PREPARED
                || event == PetitionEvent.ANSWER_REWORKED
                || event == PetitionEvent.ANSWER_CORRECTED;
    }

    public boolean mayWrite() {
        return sheet.may(PetitionEvent.ANSWER_PREPARED) || sheet.may(PetitionEvent.ANSWER_REWORKED);
    }

    private static int rank(PetitionEvent event) {
        return switch (event) {
            case PETITION_CARRIED_OVER -> 9;
            case PETITION_LINKED, PETITION_RETURNED, ANSWER_RETURNED_TO_DRAFTER, PETITION_REOPENED -> 5;
            case ANSWER_SENT_BACK, RETURN_REFUSED -> 3;
            default -> 1;
        };
    }

    /// Whether this act is the one to be done now: its form stands open.
    public boolean isFirst(PetitionEvent event) {
        var all = acts();
        return !all.isEmpty() && all.getFirst() == event && rank(event) == 1;
    }

    public Set<ActField> fields(PetitionEvent event) {
        return ActField.of(event);
    }

    public String name(@Nullable OrganisationId organisation) {
        return organisation == null ? "" : names.getOrDefault(organisation, "");
    }

    /// What was typed for this act, if the form that was refused belongs to it.
    public String typed(PetitionEvent event, String name, String otherwise) {
        return typed.one("act").equals(event.name()) ? typed.one(name) : otherwise;
    }

    public boolean isTried(PetitionEvent event) {
        return typed.one("act").equals(event.name());
    }

    public String to(PetitionEvent event) {
        return "/petitions/" + sheet.id() + "/acts/" + event.name();
    }

    /// The open promises, to choose one of.
    public List<Promise> open() {
        return sheet.promises().stream().filter(Promise::isOpen).toList();
    }

    /// The clock of the step that is due now, if there is one.
    public @Nullable ClockLine clock() {
        return sheet.clocks().stream()
                .filter(each -> each.state() == ClockState.RUNNING || each.state() == ClockState.PAUSED)
                .filter(each -> !each.definition().equals("VP-R"))
                .findFirst()
                .orElse(null);
    }

    /// What fills a sentence of the history: an organisation, a day, a class, a field, or the words as they are.
    public String detail(PetitionSheet.Told told, int place, Frame frame) {
        if (place >= told.details().size()) {
            return "";
        }
        var raw = told.details().get(place);
        if (raw.matches("[0-9a-f]{8}-[0-9a-f-]{27}")) {
            return name(new OrganisationId(UUID.fromString(raw)));
        }
        if (raw.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return frame.day(LocalDate.parse(raw));
        }
        return Web.one(AnswerClass.values(), raw)
                .map(found -> frame.words("petitions.class." + found))
                .orElse(raw);
    }
}
