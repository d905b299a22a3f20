package vn.phoihop.petitions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.petitions.Answer;
import vn.phoihop.petitions.PetitionSheet;
import vn.phoihop.petitions.PetitionSheet.Kin;
import vn.phoihop.petitions.web.SheetPage.Said;
import vn.phoihop.shell.spi.Typed;

/// The page on which an answer is written, for one petition or several, or a sent one is corrected. `before` is the
/// last answer there is: handed back, sent back, or to be corrected.
public record AnswerPage(
        PetitionSheet sheet, List<Kin> others, @Nullable Answer before, boolean isCorrection, Typed typed, Said said) {

    /// What stands in a field: what was typed, else what the last answer said.
    public String value(String name) {
        if (!typed.all(name).isEmpty() || typed.has("version")) {
            return typed.one(name);
        }
        var last = before;
        if (last == null) {
            return name.equals("asked") ? sheet.content().text() : "";
        }
        var text = last.text();
        return switch (name) {
            case "asked" -> text.asked();
            case "result" -> text.result();
            case "class" -> text.answerClass() == null ? "" : text.answerClass().name();
            case "ground" -> text.ground();
            case "promise" -> text.promise();
            case "promisedOn" ->
                text.promisedOn() == null ? "" : text.promisedOn().toString();
            default -> "";
        };
    }

    /// The word given back with the last draft, or what the council found missing.
    public String asked() {
        return sheet.history().stream()
                .filter(each -> each.act().equals("ANSWER_RETURNED_TO_DRAFTER")
                        || each.act().equals("ANSWER_SENT_BACK"))
                .map(PetitionSheet.Told::words)
                .reduce((first, last) -> last)
                .orElse("");
    }

    public String path() {
        return "/petitions/" + sheet.id() + (isCorrection ? "/correct" : "/answer");
    }
}
