package vn.phoihop.petitions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.phoihop.petitions.AnswerClass;
import vn.phoihop.petitions.Competence;
import vn.phoihop.petitions.Field;
import vn.phoihop.petitions.PetitionId;
import vn.phoihop.petitions.PetitionKind;
import vn.phoihop.petitions.PetitionLine;
import vn.phoihop.petitions.PetitionLists;
import vn.phoihop.petitions.PetitionSheets;
import vn.phoihop.petitions.PetitionState;
import vn.phoihop.petitions.Promise;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;

/// Petitions for other systems: what the pages show, as JSON, to whoever may see the pages.
@MayAct
@RestController
@RequestMapping("/api/v1/petitions")
class PetitionApi {

    private final PetitionLists lists;
    private final PetitionSheets sheets;

    PetitionApi(PetitionLists lists, PetitionSheets sheets) {
        this.lists = lists;
        this.sheets = sheets;
    }

    /// A page of petitions; `next` goes into `after` of the next question, and is null at the end.
    public record Page(List<Line> petitions, @Nullable String next) {}

    /// A petition of a list.
    public record Line(
            UUID id,
            String number,
            PetitionKind kind,
            PetitionState state,
            String topic,
            String area,
            @Nullable Field field,
            @Nullable Competence competence,
            @Nullable AnswerClass answerClass,
            LocalDate raisedOn,
            @Nullable Instant dueAt,
            boolean overdue,
            int sources,
            int raisedAgain) {

        static Line of(PetitionLine line) {
            return new Line(
                    line.id().value(),
                    line.number(),
                    line.kind(),
                    line.state(),
                    line.content().topic(),
                    line.area(),
                    line.content().field(),
                    line.content().competence(),
                    line.answerClass(),
                    line.raisedOn(),
                    line.dueAt(),
                    line.marks().isOverdue(),
                    line.marks().sources(),
                    line.marks().reraised());
        }
    }

    /// A petition in full, with the events of the transition table that are possible now.
    public record Whole(
            UUID id,
            String number,
            PetitionState state,
            String wording,
            String summary,
            List<Promised> promises,
            List<String> possible,
            int version) {}

    /// A promise: what, by when, whether it is open, how often it was moved and found broken.
    public record Promised(String text, LocalDate due, LocalDate firstDue, boolean open, int moved, int broken) {

        static Promised of(Promise promise) {
            return new Promised(
                    promise.text(),
                    promise.dueOn(),
                    promise.firstDue(),
                    promise.isOpen(),
                    promise.moved(),
                    promise.broken());
        }
    }

    @GetMapping
    Page list(@ModelAttribute PetitionQuery query, BindingResult ignored, Actor actor) {
        var slice = lists.list(query.filter(), query.after(), actor, PetitionLists.PAGE);
        return new Page(slice.lines().stream().map(Line::of).toList(), slice.next());
    }

    @GetMapping("/{id}")
    Whole one(@PathVariable UUID id, Actor actor) {
        var sheet = sheets.need(new PetitionId(id), actor);
        return new Whole(
                id,
                sheet.number(),
                sheet.state(),
                sheet.content().wording(),
                sheet.content().summary(),
                sheet.promises().stream().map(Promised::of).toList(),
                sheet.acts().stream().map(Enum::name).toList(),
                sheet.version());
    }
}
