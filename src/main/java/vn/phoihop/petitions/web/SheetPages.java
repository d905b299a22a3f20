package vn.phoihop.petitions.web;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.petitions.PetitionConcerns;
import vn.phoihop.petitions.PetitionEvent;
import vn.phoihop.petitions.PetitionId;
import vn.phoihop.petitions.Petitions;
import vn.phoihop.petitions.Relations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Typed;

/// The sheet of one petition, and what may be done on it: one address for each event of the transition table.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE})
@Controller
@RequestMapping("/petitions/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}")
class SheetPages {

    private final Petitions petitions;
    private final Relations relations;
    private final PetitionConcerns concerns;
    private final SheetMaker pages;
    private final ActInputs inputs;
    private final Clock clock;

    SheetPages(
            Petitions petitions,
            Relations relations,
            PetitionConcerns concerns,
            SheetMaker pages,
            ActInputs inputs,
            Clock clock) {
        this.petitions = petitions;
        this.relations = relations;
        this.concerns = concerns;
        this.pages = pages;
        this.inputs = inputs;
        this.clock = clock;
    }

    /// Shown as long as one sees it.
    @MayAct
    @GetMapping
    ModelAndView sheet(@PathVariable UUID id, Actor actor) {
        return pages.fresh(new PetitionId(id), actor);
    }

    /// One address for each event: `/acts/PETITION_SENT`.
    @PostMapping("/acts/{event}")
    ModelAndView act(
            @PathVariable UUID id,
            @PathVariable PetitionEvent event,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor) {
        var typed = new Typed(values);
        var petition = new PetitionId(id);
        var input = inputs.of(typed, actor);
        return pages.attempt(
                petition,
                typed,
                actor,
                () -> petitions.act(petition, typed.version(), event, input, clock.instant(), actor));
    }

    /// Opens a public concern from an opinion.
    @PostMapping("/concern")
    ModelAndView concern(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var petition = new PetitionId(id);
        var field = Web.one(vn.phoihop.concerns.Field.values(), typed.one("concernField"))
                .orElse(vn.phoihop.concerns.Field.OTHER);
        return pages.attempt(
                petition, typed, actor, () -> concerns.open(petition, typed.version(), field, clock.instant(), actor));
    }

    /// Says whether an earlier petition asked the same.
    @PostMapping("/earlier/{earlier}")
    ModelAndView relate(
            @PathVariable UUID id,
            @PathVariable UUID earlier,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor) {
        var typed = new Typed(values);
        var petition = new PetitionId(id);
        return pages.attempt(
                petition,
                typed,
                actor,
                () -> relations.relate(
                        petition, typed.version(), new PetitionId(earlier), typed.has("same", "true"), actor));
    }
}
