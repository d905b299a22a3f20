package vn.phoihop.clarifications.web;

import java.time.Clock;
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
import vn.phoihop.clarifications.ClarificationId;
import vn.phoihop.clarifications.ClarificationSheet;
import vn.phoihop.clarifications.Clarifications;
import vn.phoihop.clarifications.Consent;
import vn.phoihop.clarifications.Move;
import vn.phoihop.clarifications.Refusal;
import vn.phoihop.clarifications.web.SheetPage.Said;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.publicfiles.PublicFiles;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Field;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;

/// The sheet of one clarification, and what may be done on it: one address for each move of its table.
@MayAct({Role.SPECIALIST, Role.SPOKESPERSON, Role.CLERK, Role.LEADER, Role.COORDINATOR, Role.DATA_PROTECTION_OFFICER})
@Controller
@RequestMapping("/clarifications/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}")
class SheetPages {

    private final Clarifications clarifications;
    private final Moves moves;
    private final Organisations organisations;
    private final PublicFiles files;
    private final Clock clock;

    SheetPages(
            Clarifications clarifications, Moves moves, Organisations organisations, PublicFiles files, Clock clock) {
        this.clarifications = clarifications;
        this.moves = moves;
        this.organisations = organisations;
        this.files = files;
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
            @PathVariable Move move,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor) {
        var it = new ClarificationId(id);
        var typed = new Typed(values);
        var fields = Deeds.fields(move, clarifications.need(it, actor));
        return attempt(
                id, move.name(), fields, typed, actor, () -> moves.make(move, typed, it, clock.instant(), actor));
    }

    @PostMapping("/sources")
    ModelAndView cite(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        return attempt(
                id,
                Deeds.CITE,
                Deeds.source(),
                typed,
                actor,
                () -> moves.cite(typed, new ClarificationId(id), clock.instant(), actor));
    }

    private interface Attempt {
        Optional<Refusal> make();
    }

    private ModelAndView attempt(UUID id, String act, List<Field> fields, Typed typed, Actor actor, Attempt attempt) {
        typed.require(fields);
        var wrong = new Said(act, typed, "", false);
        if (!typed.errors().isEmpty()) {
            return show(id, wrong, HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        try {
            var refused = attempt.make();
            if (!typed.errors().isEmpty()) {
                return show(id, wrong, HttpStatus.UNPROCESSABLE_CONTENT, actor);
            }
            return refused.map(why -> new Said(act, typed, "clarifications.refusal." + why, false))
                    .map(said -> show(id, said, HttpStatus.CONFLICT, actor))
                    .orElseGet(() -> Reply.seeOther("/clarifications/" + id));
        } catch (OptimisticLockingFailureException faster) {
            return show(id, new Said(act, typed, "", true), HttpStatus.CONFLICT, actor);
        }
    }

    private ModelAndView show(UUID id, Said said, HttpStatus status, Actor actor) {
        var sheet = clarifications.need(new ClarificationId(id), actor);
        var page = new SheetPage(
                sheet,
                organisations.names(named(sheet)),
                Deeds.of(sheet),
                files.desk(new PublicFiles.Place(PublicKind.CLARIFICATION, id), actor),
                UUID.randomUUID(),
                said);
        var view = new ModelAndView("clarifications/sheet", "page", page);
        view.setStatus(status);
        return view;
    }

    private static List<OrganisationId> named(ClarificationSheet sheet) {
        return Stream.of(
                        Stream.of(sheet.line().owner(), sheet.concerned()),
                        sheet.partners().stream(),
                        sheet.papers().consents().stream().map(Consent::organisation),
                        sheet.papers().history().stream().map(ClarificationSheet.Told::organisation))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
