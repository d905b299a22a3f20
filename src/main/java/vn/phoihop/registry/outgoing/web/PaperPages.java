package vn.phoihop.registry.outgoing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import vn.phoihop.registry.outgoing.OutgoingId;
import vn.phoihop.registry.outgoing.OutgoingSheets;
import vn.phoihop.registry.outgoing.PaperSigning;
import vn.phoihop.registry.outgoing.PaperSigning.Paper;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Choice;
import vn.phoihop.shell.spi.Field;
import vn.phoihop.shell.spi.Field.Kind;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;

/// A body of a joint document signed on paper: the form, and what is entered in it.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
@Controller
@RequestMapping("/outgoing/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}/paper-signature")
class PaperPages {

    private static final String KEYS = "outgoing.onpaper";
    private static final int LONGEST = 300;

    private final OutgoingSheets sheets;
    private final PaperSigning signing;
    private final Organisations organisations;
    private final Clock clock;

    PaperPages(OutgoingSheets sheets, PaperSigning signing, Organisations organisations, Clock clock) {
        this.sheets = sheets;
        this.signing = signing;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID id, Actor actor) {
        var bodies = sheets.mayHaveSignedOnPaper(new OutgoingId(id), actor);
        if (bodies.isEmpty()) {
            throw new NotThere("paper signature of outgoing " + id);
        }
        return page(new OutgoingId(id), new Typed(new LinkedMultiValueMap<>()), "", HttpStatus.OK, actor);
    }

    @PostMapping
    ModelAndView enter(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var document = new OutgoingId(id);
        var typed = new Typed(values).require(fields(List.of()));
        typed.notLonger("signatory", LONGEST);
        typed.notLonger("place", LONGEST);
        var paper = paper(typed);
        if (!typed.errors().isEmpty() || paper.isEmpty()) {
            return page(document, typed, "", HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        try {
            return signing.sign(document, typed.version(), paper.get(), clock.instant(), actor)
                    .map(why -> page(document, typed, "outgoing.refusal." + why, HttpStatus.CONFLICT, actor))
                    .orElseGet(() -> Reply.seeOther("/outgoing/" + id));
        } catch (OptimisticLockingFailureException faster) {
            return page(document, typed, "outgoing.changed.sheet", HttpStatus.CONFLICT, actor);
        }
    }

    private static Optional<Paper> paper(Typed typed) {
        Optional<LocalDate> day = typed.day("day");
        return Typed.id(typed.one("body"))
                .flatMap(body -> day.map(
                        on -> new Paper(new OrganisationId(body), on, typed.line("signatory"), typed.line("place"))));
    }

    private ModelAndView page(OutgoingId id, Typed typed, String refusal, HttpStatus status, Actor actor) {
        var bodies = sheets.mayHaveSignedOnPaper(id, actor);
        var names = organisations.names(bodies);
        var choices = bodies.stream()
                .map(body -> Choice.named(body.value().toString(), names.getOrDefault(body, "")))
                .toList();
        var fields = fields(choices).stream()
                .map(field -> field.holding(typed.one(field.name())))
                .toList();
        var view = new ModelAndView(
                "registry/outgoing/paper", "page", new PaperPage(sheets.need(id, actor), fields, typed, refusal));
        view.setStatus(status);
        return view;
    }

    private static List<Field> fields(List<Choice> bodies) {
        return List.of(
                Field.one(KEYS, "body", bodies),
                Field.of(KEYS, "day", Kind.DAY).needed(),
                Field.of(KEYS, "signatory", Kind.LINE).needed().helped(KEYS + ".help.signatory"),
                Field.of(KEYS, "place", Kind.LINE).needed().helped(KEYS + ".help.place"));
    }
}
