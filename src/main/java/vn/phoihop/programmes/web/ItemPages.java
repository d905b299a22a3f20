package vn.phoihop.programmes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.programmes.ItemText;
import vn.phoihop.programmes.Items;
import vn.phoihop.programmes.ProgrammeId;
import vn.phoihop.programmes.ProgrammeSheet;
import vn.phoihop.programmes.ProgrammeSheets;
import vn.phoihop.programmes.Refusal;
import vn.phoihop.programmes.Vocabulary;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// The items of a draft, in a table that is filled row by row or pasted.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK})
@Controller
@RequestMapping("/programmes/{id}/items")
class ItemPages {

    private final Items items;
    private final ProgrammeSheets sheets;
    private final Vocabulary vocabulary;
    private final Choices choices;
    private final SheetMaker maker;

    ItemPages(Items items, ProgrammeSheets sheets, Vocabulary vocabulary, Choices choices, SheetMaker maker) {
        this.items = items;
        this.sheets = sheets;
        this.vocabulary = vocabulary;
        this.choices = choices;
        this.maker = maker;
    }

    @GetMapping
    ModelAndView table(@PathVariable UUID id, Actor actor) {
        return Replies.page("programmes/items", page(new ProgrammeId(id), null, Typed.nothing(), "", none(), actor));
    }

    private static PastedRows.Result none() {
        return new PastedRows.Result(List.of(), List.of());
    }

    private ItemsPage page(
            ProgrammeId id, @Nullable UUID row, Typed typed, String said, PastedRows.Result rows, Actor actor) {
        var sheet = sheets.need(id, actor);
        return new ItemsPage(
                sheet,
                vocabulary.topics(),
                choices.bodies(sheet.programme().owner(), named(sheet)),
                UUID.randomUUID(),
                row,
                typed,
                said,
                rows.items(),
                rows.troubles(),
                maker.topics());
    }

    private static List<OrganisationId> named(ProgrammeSheet sheet) {
        return List.copyOf(sheet.names().keySet());
    }

    @PostMapping
    ModelAndView add(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var text = text(typed);
        var fresh = typed.id("fresh").orElseGet(UUID::randomUUID);
        return tried(
                id, fresh, typed, actor, () -> items.add(new ProgrammeId(id), List.of(fresh), List.of(text), actor));
    }

    @PostMapping("/{item}")
    ModelAndView change(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor) {
        var typed = new Typed(values);
        var text = text(typed);
        return tried(
                id, item, typed, actor, () -> items.change(new ProgrammeId(id), item, typed.version(), text, actor));
    }

    @PostMapping("/{item}/remove")
    ModelAndView remove(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor) {
        var typed = new Typed(values);
        return tried(id, item, typed, actor, () -> items.remove(new ProgrammeId(id), item, typed.version(), actor));
    }

    @PostMapping("/{item}/move")
    ModelAndView move(@PathVariable UUID id, @PathVariable UUID item, @RequestParam boolean up, Actor actor) {
        return tried(id, item, Typed.nothing(), actor, () -> items.move(new ProgrammeId(id), item, up, actor));
    }

    /// Looks at pasted rows, and keeps them when asked to and all are understood.
    @PostMapping("/paste")
    ModelAndView paste(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var programme = new ProgrammeId(id);
        var sheet = sheets.need(programme, actor);
        var bodies = choices.bodies(sheet.programme().owner(), named(sheet));
        var rows = PastedRows.read(typed.value("rows"), vocabulary.topics(), bodies);
        if (!rows.troubles().isEmpty() || rows.items().isEmpty()) {
            return again(
                    programme, null, typed, "programmes.paste.wrong", rows, HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        if (!typed.value("keep").equals("true")) {
            return Replies.page("programmes/items", page(programme, null, typed, "", rows, actor));
        }
        var first = typed.id("fresh").orElseGet(UUID::randomUUID);
        var refused = items.add(programme, ids(first, rows.items().size()), rows.items(), actor);
        return refused.isEmpty()
                ? Reply.seeOther(programme.path() + "/items")
                : again(
                        programme,
                        null,
                        typed,
                        "programmes.refusal." + refused.get(),
                        rows,
                        HttpStatus.CONFLICT,
                        actor);
    }

    /// The ids of pasted rows follow from that of the form: sent twice, they are the same rows.
    private static List<UUID> ids(UUID first, int count) {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < count; i++) {
            ids.add(new UUID(first.getMostSignificantBits(), first.getLeastSignificantBits() + i));
        }
        return ids;
    }

    private static ItemText text(Typed typed) {
        if (typed.value("title").isBlank()) {
            typed.wrong("title", "programmes.wrong.missing");
        }
        return new ItemText(
                typed.value("topic"),
                typed.value("title"),
                typed.value("output"),
                typed.id("lead").map(OrganisationId::new).orElse(null),
                typed.ids("partners").stream().map(OrganisationId::new).toList(),
                typed.dayOrNull("starts"),
                typed.dayOrNull("due"));
    }

    private ModelAndView tried(UUID id, UUID row, Typed typed, Actor actor, Supplier<Optional<Refusal>> act) {
        var programme = new ProgrammeId(id);
        if (typed.isWrong()) {
            return again(programme, row, typed, "programmes.wrong", none(), HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        try {
            var refused = act.get();
            return refused.isEmpty()
                    ? Reply.seeOther(programme.path() + "/items#item-" + row)
                    : again(
                            programme,
                            row,
                            typed,
                            "programmes.refusal." + refused.get(),
                            none(),
                            HttpStatus.CONFLICT,
                            actor);
        } catch (OptimisticLockingFailureException faster) {
            return again(programme, row, typed, "programmes.changed_meanwhile", none(), HttpStatus.CONFLICT, actor);
        }
    }

    private ModelAndView again(
            ProgrammeId id,
            @Nullable UUID row,
            Typed typed,
            String said,
            PastedRows.Result rows,
            HttpStatus status,
            Actor actor) {
        return Replies.page("programmes/items", page(id, row, typed, said, rows, actor), status);
    }
}
