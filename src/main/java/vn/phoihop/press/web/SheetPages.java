package vn.phoihop.press.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.press.PressClocks;
import vn.phoihop.press.PressItemId;
import vn.phoihop.press.PressItems;
import vn.phoihop.press.PressMove;
import vn.phoihop.press.PressSheet;
import vn.phoihop.press.Refusal;
import vn.phoihop.press.web.SheetPage.Said;
import vn.phoihop.publicfiles.PublicFiles;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;

/// The sheet of one press item, and what may be done on it: one address for each move of its table.
@MayAct({Role.SPOKESPERSON, Role.SPECIALIST, Role.CLERK, Role.LEADER, Role.COORDINATOR})
@Controller
@RequestMapping("/press/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}")
class SheetPages {

    private final PressItems items;
    private final Moves moves;
    private final Choices choices;
    private final PublicFiles files;
    private final Organisations organisations;
    private final PressClocks times;
    private final Clock clock;

    SheetPages(
            PressItems items,
            Moves moves,
            Choices choices,
            PublicFiles files,
            Organisations organisations,
            PressClocks times,
            Clock clock) {
        this.items = items;
        this.moves = moves;
        this.choices = choices;
        this.files = files;
        this.organisations = organisations;
        this.times = times;
        this.clock = clock;
    }

    /// Shown as long as one sees it.
    @MayAct
    @GetMapping
    ModelAndView sheet(@PathVariable UUID id, Actor actor) {
        return show(id, new Said("", new Typed(new LinkedMultiValueMap<>()), "", false), HttpStatus.OK, actor);
    }

    @PostMapping("/acts/{move}")
    ModelAndView act(
            @PathVariable UUID id,
            @PathVariable PressMove move,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor) {
        var typed = new Typed(values);
        var sheet = items.need(new PressItemId(id), actor);
        typed.require(Deeds.fields(move, sheet));
        if (!typed.errors().isEmpty()) {
            return show(id, new Said(move.name(), typed, "", false), HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        return attempt(id, move, typed, sheet, actor);
    }

    private ModelAndView attempt(UUID id, PressMove move, Typed typed, PressSheet sheet, Actor actor) {
        try {
            Optional<Refusal> refused = moves.make(move, typed, sheet, now(), actor);
            if (!typed.errors().isEmpty()) {
                return show(id, new Said(move.name(), typed, "", false), HttpStatus.UNPROCESSABLE_CONTENT, actor);
            }
            return refused.map(why -> show(
                            id,
                            new Said(move.name(), typed, "press.refusal." + why, false),
                            HttpStatus.CONFLICT,
                            actor))
                    .orElseGet(() -> Reply.seeOther("/press/" + id));
        } catch (OptimisticLockingFailureException faster) {
            return show(id, new Said(move.name(), typed, "", true), HttpStatus.CONFLICT, actor);
        }
    }

    private Instant now() {
        return clock.instant();
    }

    private ModelAndView show(UUID id, Said said, HttpStatus status, Actor actor) {
        var sheet = items.need(new PressItemId(id), actor);
        var deeds = Deeds.of(sheet);
        var page = new SheetPage(
                sheet,
                organisations.names(named(sheet)),
                deeds,
                deeds.isEmpty() ? List.of() : choices.bodies(actor),
                files.desk(new PublicFiles.Place(PublicKind.PRESS, id), actor),
                times.day(clock.instant()),
                UUID.randomUUID(),
                said);
        var view = new ModelAndView("press/sheet", "page", page);
        view.setStatus(status);
        return view;
    }

    private static List<OrganisationId> named(PressSheet sheet) {
        var all = new ArrayList<OrganisationId>(sheet.partners());
        Stream.of(sheet.line().owner(), sheet.line().lead(), sheet.concerned())
                .filter(Objects::nonNull)
                .forEach(all::add);
        sheet.papers().history().stream()
                .map(PressSheet.Told::organisation)
                .filter(Objects::nonNull)
                .forEach(all::add);
        return all.stream().distinct().toList();
    }
}
