package vn.phoihop.programmes.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.programmes.Drafted;
import vn.phoihop.programmes.NewProgramme;
import vn.phoihop.programmes.ProgrammeId;
import vn.phoihop.programmes.ProgrammeSheets;
import vn.phoihop.programmes.ProgrammeText;
import vn.phoihop.programmes.Programmes;
import vn.phoihop.programmes.Refusal;
import vn.phoihop.programmes.Vocabulary;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// Drafting: the form of a new programme, rewording a draft, the plan of a year, a revision.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK})
@Controller
class DraftPages {

    private static final String FORM = "programmes/form";

    private final Programmes programmes;
    private final ProgrammeSheets sheets;
    private final Vocabulary vocabulary;
    private final Choices choices;
    private final SheetMaker maker;
    private final Proposals proposals;

    DraftPages(
            Programmes programmes,
            ProgrammeSheets sheets,
            Vocabulary vocabulary,
            Choices choices,
            SheetMaker maker,
            Proposals proposals) {
        this.programmes = programmes;
        this.sheets = sheets;
        this.vocabulary = vocabulary;
        this.choices = choices;
        this.maker = maker;
        this.proposals = proposals;
    }

    @GetMapping("/programmes/new")
    ModelAndView blank(@RequestParam(required = false) @Nullable UUID document, Actor actor) {
        var bodies = choices.bodies(actor.organisation(), List.of());
        var typed = document == null ? fresh(actor) : proposals.from(document, bodies, actor);
        return Replies.page(FORM, page(null, typed, "", List.of(), actor));
    }

    /// The term that is usual now: the five years of a congress term, all contents, the own body as lead.
    private Typed fresh(Actor actor) {
        var year = choices.today().getYear();
        var first = year - Math.floorMod(year - 1, 5);
        return Typed.of(Map.of(
                        "fresh", UUID.randomUUID().toString(),
                        "type", "CTPH",
                        "begins", LocalDate.of(first, 1, 1).toString(),
                        "ends", LocalDate.of(first + 4, 12, 31).toString()))
                .and("party", List.of(actor.organisation().value().toString()))
                .and("ways", List.of("WRITTEN", "MEETINGS", "REVIEWS"));
    }

    private DraftPage page(@Nullable ProgrammeId id, Typed typed, String said, List<RowTrouble> troubles, Actor actor) {
        var lead = id == null
                ? actor.organisation()
                : sheets.need(id, actor).programme().owner();
        var named = typed.ids("party").stream().map(OrganisationId::new).toList();
        var on = choices.today();
        return new DraftPage(
                id,
                vocabulary.forms().stream()
                        .filter(form ->
                                form.validity().isInForceOn(on) || form.code().equals(typed.value("form")))
                        .toList(),
                vocabulary.topics(),
                choices.bodies(lead, named),
                lead,
                typed,
                said,
                typed.value("source"),
                troubles);
    }

    @PostMapping("/programmes")
    ModelAndView draft(@RequestParam MultiValueMap<String, String> values, Actor actor) {
        var form = new DraftForm(values);
        var text = form.text();
        var typed = form.typed();
        var rows = PastedRows.read(
                typed.value("items"), vocabulary.topics(), choices.bodies(actor.organisation(), partiesOf(text)));
        if (typed.isWrong() || !rows.troubles().isEmpty()) {
            return again(null, typed, "programmes.wrong", HttpStatus.UNPROCESSABLE_CONTENT, rows.troubles(), actor);
        }
        var id = typed.id("fresh").map(ProgrammeId::new).orElseGet(ProgrammeId::fresh);
        var paper = form.paper();
        return shown(
                programmes.draft(new NewProgramme(id, text, rows.items(), paper), actor),
                why -> again(null, typed, "programmes.refusal." + why, HttpStatus.CONFLICT, List.of(), actor));
    }

    private static List<OrganisationId> partiesOf(ProgrammeText text) {
        return text.parties().stream()
                .map(ProgrammeText.PartyText::organisation)
                .toList();
    }

    private static ModelAndView shown(Drafted drafted, Function<Refusal, ModelAndView> refused) {
        return drafted.either(id -> Reply.seeOther(id.path()), refused);
    }

    private ModelAndView again(
            @Nullable ProgrammeId id,
            Typed typed,
            String said,
            HttpStatus status,
            List<RowTrouble> troubles,
            Actor actor) {
        return Replies.page(FORM, page(id, typed, said, troubles, actor), status);
    }

    @GetMapping("/programmes/{id}/edit")
    ModelAndView edit(@PathVariable UUID id, Actor actor) {
        var sheet = sheets.need(new ProgrammeId(id), actor);
        return Replies.page(FORM, page(sheet.programme().id(), DraftForm.of(sheet), "", List.of(), actor));
    }

    @PostMapping("/programmes/{id}/text")
    ModelAndView reword(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var form = new DraftForm(values);
        var text = form.text();
        var programme = new ProgrammeId(id);
        if (form.typed().isWrong()) {
            return again(
                    programme, form.typed(), "programmes.wrong", HttpStatus.UNPROCESSABLE_CONTENT, List.of(), actor);
        }
        return tried(
                programme,
                form.typed(),
                actor,
                () -> programmes.reword(programme, form.typed().version(), text, actor));
    }

    private ModelAndView tried(ProgrammeId id, Typed typed, Actor actor, Supplier<Optional<Refusal>> act) {
        try {
            var refused = act.get();
            return refused.isEmpty()
                    ? Reply.seeOther(id.path())
                    : again(id, typed, "programmes.refusal." + refused.get(), HttpStatus.CONFLICT, List.of(), actor);
        } catch (OptimisticLockingFailureException faster) {
            return again(id, typed, "programmes.changed_meanwhile", HttpStatus.CONFLICT, List.of(), actor);
        }
    }

    @PostMapping("/programmes/{id}/plan")
    ModelAndView plan(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var year = typed.number("year");
        return onSheet(id, typed, actor, () -> programmes.derivePlan(new ProgrammeId(id), year, actor));
    }

    @PostMapping("/programmes/{id}/revise")
    ModelAndView revise(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        return onSheet(id, typed, actor, () -> programmes.revise(new ProgrammeId(id), typed.value("reason"), actor));
    }

    private ModelAndView onSheet(UUID id, Typed typed, Actor actor, Supplier<Drafted> act) {
        var programme = new ProgrammeId(id);
        if (typed.isWrong()) {
            return maker.again(programme, typed, "programmes.wrong", HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        return shown(
                act.get(),
                why -> maker.again(programme, typed, "programmes.refusal." + why, HttpStatus.CONFLICT, actor));
    }
}
