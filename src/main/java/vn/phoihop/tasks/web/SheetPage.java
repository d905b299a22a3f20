package vn.phoihop.tasks.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.FieldError;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Frame;
import vn.phoihop.tasks.TaskLine;
import vn.phoihop.tasks.TaskMove;
import vn.phoihop.tasks.TaskSheet;
import vn.phoihop.tasks.TaskSheet.Further;

/// What the sheet of a task shows. `form` is the one-time id of the forms that add something.
public record SheetPage(
        TaskSheet sheet, Map<OrganisationId, String> names, List<String> choices, UUID form, ActForm typed, Said said) {

    /// What the page says about what was just tried: wrong fields, a refusal (its key, or empty), that somebody else
    /// was faster; and which act it was.
    public record Said(List<FieldError> errors, String refusal, boolean changed, String act) {

        static final Said NOTHING = new Said(List.of(), "", false, "");
    }

    /// What an organisation is called; the installation when there is none.
    public String name(@Nullable OrganisationId id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }

    public boolean may(TaskMove move) {
        return sheet.may().contains(move);
    }

    public boolean may(Further act) {
        return sheet.further().contains(act);
    }

    /// Whether there is anything to do.
    public boolean mayAct() {
        return !sheet.may().isEmpty() || !sheet.further().isEmpty();
    }

    /// Whether this act was just tried, so that its form stands open.
    public boolean tried(String act) {
        return said.act().equals(act);
    }

    /// What was typed into the form of this act; else nothing.
    public String was(String act, @Nullable Object value) {
        return tried(act) && value != null ? value.toString() : "";
    }

    /// The address of an act.
    public String to(String act) {
        return "/tasks/" + sheet.line().id() + "/" + act;
    }

    /// What fills a sentence of the history: what happened, by whom and for whom.
    public String[] details(TaskSheet.Told told, Frame frame) {
        var who = told.organisation() == null
                ? frame.words("tasks.history.system")
                : told.name() + " (" + name(told.organisation()) + ")";
        return Stream.concat(Stream.of(who), told.details().stream()).toArray(String[]::new);
    }

    /// The clock of the task itself.
    public @Nullable ClockLine clock() {
        return sheet.clocks().stream()
                .filter(each -> each.id().equals(sheet.line().clock()))
                .findFirst()
                .orElse(null);
    }

    /// The place it comes from, as an address: of a document, at the line.
    public String place(TaskLine line) {
        var source = line.source();
        var place = sheet.place();
        if (source == null) {
            return "";
        }
        return place == null ? source.path() : source.path() + "#L" + place.line();
    }
}
