package vn.phoihop.press.web;

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
import vn.phoihop.press.Fact;
import vn.phoihop.press.Place;
import vn.phoihop.press.PressItemId;
import vn.phoihop.press.PressItems;
import vn.phoihop.press.PressLine;
import vn.phoihop.press.PressLists;
import vn.phoihop.press.PressMove;
import vn.phoihop.press.PressState;
import vn.phoihop.press.Publication;
import vn.phoihop.press.Topic;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Reference;

/// Press items for other systems: read only, no address of it counts per outlet.
@MayAct
@RestController
@RequestMapping("/api/v1/press")
class PressApi {

    private final PressLists lists;
    private final PressItems items;

    PressApi(PressLists lists, PressItems items) {
        this.lists = lists;
        this.items = items;
    }

    /// A page of items; `next` goes into `after` of the next question, and is null at the end.
    public record Page(List<Line> items, @Nullable String next) {}

    /// An item of a list.
    public record Line(
            UUID id,
            String number,
            Publication publication,
            Place place,
            Topic topic,
            PressState state,
            int facts,
            int found,
            int toBeMended,
            @Nullable Reference concern,
            LocalDate firstDueOn,
            LocalDate dueOn,
            boolean provisional,
            boolean late,
            int version) {

        static Line of(PressLine line) {
            return new Line(
                    line.id().value(),
                    line.number().toString(),
                    line.publication(),
                    line.place(),
                    line.topic(),
                    line.state(),
                    line.facts(),
                    line.found(),
                    line.toBeMended(),
                    line.concern(),
                    line.firstDueOn(),
                    line.dueOn(),
                    !line.isSure(),
                    line.isLate(),
                    line.version());
        }
    }

    /// A response as anyone may read it.
    public record Sent(String kind, String whatIsRight, String words, boolean corrects) {}

    /// An item in full, with what may be done with it.
    public record Whole(Line item, List<PressMove> moves, List<Fact> facts, List<Sent> responses) {}

    @GetMapping
    Page list(@ModelAttribute PressQuery query, BindingResult ignored, Actor actor) {
        var slice = lists.list(query.filter(), query.after(), actor);
        return new Page(slice.lines().stream().map(Line::of).toList(), slice.next());
    }

    @GetMapping("/{id}")
    Whole one(@PathVariable UUID id, Actor actor) {
        var sheet = items.need(new PressItemId(id), actor);
        return new Whole(
                Line.of(sheet.line()),
                sheet.may().stream().sorted().toList(),
                sheet.papers().facts(),
                sheet.sent().stream()
                        .map(each -> new Sent(each.kind().name(), each.whatIsRight(), each.words(), each.corrects()))
                        .toList());
    }
}
