package vn.phoihop.press.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
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
import vn.phoihop.press.PressSheet;
import vn.phoihop.press.occasions.OccasionId;
import vn.phoihop.press.occasions.OccasionMove;
import vn.phoihop.press.occasions.OccasionSheet;
import vn.phoihop.press.occasions.Occasions;
import vn.phoihop.press.occasions.Question;
import vn.phoihop.press.web.SheetPage.Said;
import vn.phoihop.publicfiles.PublicFiles;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;

/// The sheet of one occasion, and what may be done on it.
@MayAct({Role.SPOKESPERSON, Role.SPECIALIST, Role.CLERK, Role.LEADER})
@Controller
@RequestMapping("/press/occasions/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}")
class OccasionSheetPages {

    private final Occasions occasions;
    private final OccasionForms forms;
    private final Choices choices;
    private final PublicFiles files;
    private final Organisations organisations;
    private final PressClocks times;
    private final Clock clock;

    OccasionSheetPages(
            Occasions occasions,
            OccasionForms forms,
            Choices choices,
            PublicFiles files,
            Organisations organisations,
            PressClocks times,
            Clock clock) {
        this.occasions = occasions;
        this.forms = forms;
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
            @PathVariable OccasionMove move,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor) {
        var typed = new Typed(values);
        var sheet = occasions.need(new OccasionId(id), actor);
        typed.require(OccasionDeeds.fields(move, sheet));
        if (!typed.errors().isEmpty()) {
            return show(id, new Said(move.name(), typed, "", false), HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        try {
            var refused = forms.make(move, typed, sheet, clock.instant(), actor);
            if (!typed.errors().isEmpty()) {
                return show(id, new Said(move.name(), typed, "", false), HttpStatus.UNPROCESSABLE_CONTENT, actor);
            }
            return refused.map(why -> new Said(move.name(), typed, "press.refusal." + why, false))
                    .map(said -> show(id, said, HttpStatus.CONFLICT, actor))
                    .orElseGet(() -> Reply.seeOther("/press/occasions/" + id));
        } catch (OptimisticLockingFailureException faster) {
            return show(id, new Said(move.name(), typed, "", true), HttpStatus.CONFLICT, actor);
        }
    }

    private ModelAndView show(UUID id, Said said, HttpStatus status, Actor actor) {
        var sheet = occasions.need(new OccasionId(id), actor);
        var deeds = OccasionDeeds.of(sheet);
        var page = new OccasionSheetPage(
                sheet,
                organisations.names(named(sheet)),
                deeds,
                deeds.isEmpty() ? List.of() : choices.bodies(actor),
                files.desk(new PublicFiles.Place(PublicKind.BRIEFING, id), actor),
                times.day(clock.instant()),
                UUID.randomUUID(),
                said);
        var view = new ModelAndView("press/occasion", "page", page);
        view.setStatus(status);
        return view;
    }

    private static List<OrganisationId> named(OccasionSheet sheet) {
        return Stream.of(
                        Stream.of(sheet.occasion().owner()),
                        sheet.occasion().partners().stream(),
                        sheet.questions().stream().map(Question::promiser),
                        sheet.history().stream().map(PressSheet.Told::organisation))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
