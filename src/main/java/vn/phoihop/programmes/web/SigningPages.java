package vn.phoihop.programmes.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.programmes.AuthorityMark;
import vn.phoihop.programmes.NewSignature;
import vn.phoihop.programmes.ProgrammeId;
import vn.phoihop.programmes.ProgrammeSheets;
import vn.phoihop.programmes.Signing;
import vn.phoihop.programmes.Terms;
import vn.phoihop.registry.Register;
import vn.phoihop.registry.RegisterFilter;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// Signatures, numbers, the paper in the register, and issuing a plan.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK})
@Controller
@RequestMapping("/programmes/{id}")
class SigningPages {

    private final Signing signing;
    private final Terms terms;
    private final SheetMaker sheets;
    private final ProgrammeSheets facts;
    private final Register register;

    SigningPages(Signing signing, Terms terms, SheetMaker sheets, ProgrammeSheets facts, Register register) {
        this.signing = signing;
        this.terms = terms;
        this.sheets = sheets;
        this.facts = facts;
        this.register = register;
    }

    @PostMapping("/sign")
    ModelAndView sign(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var signature = signature(typed, actor);
        return sheets.attempt(
                new ProgrammeId(id), typed, actor, () -> signing.sign(new ProgrammeId(id), signature, actor));
    }

    @PostMapping("/accede")
    ModelAndView accede(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var signature = signature(typed, actor);
        return sheets.attempt(
                new ProgrammeId(id), typed, actor, () -> terms.accede(new ProgrammeId(id), signature, actor));
    }

    @PostMapping("/issue")
    ModelAndView issue(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var signature = signature(typed, actor);
        var number = typed.number("number");
        return sheets.attempt(
                new ProgrammeId(id),
                typed,
                actor,
                () -> signing.issue(new ProgrammeId(id), typed.version(), number, signature, actor));
    }

    private static NewSignature signature(Typed typed, Actor actor) {
        for (var field : new String[] {"signatory", "office"}) {
            if (typed.value(field).isBlank()) {
                typed.wrong(field, "programmes.wrong.missing");
            }
        }
        return new NewSignature(
                typed.id("party").map(OrganisationId::new).orElse(actor.organisation()),
                typed.day("on"),
                typed.value("signatory"),
                typed.value("office"),
                typed.choice("mark", AuthorityMark.class).orElse(AuthorityMark.NONE),
                typed.value("mandate"),
                typed.value("hash"));
    }

    @PostMapping("/number")
    ModelAndView number(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var number = typed.number("number");
        var dated = typed.day("dated");
        return sheets.attempt(
                new ProgrammeId(id),
                typed,
                actor,
                () -> signing.number(
                        new ProgrammeId(id), typed.version(), number, dated, typed.value("symbol"), actor));
    }

    /// Documents of the register, one of which is the signed paper.
    @GetMapping("/document")
    ModelAndView documents(@PathVariable UUID id, @RequestParam(required = false) @Nullable String q, Actor actor) {
        var sheet = facts.need(new ProgrammeId(id), actor);
        var asked = q == null
                ? proposed(
                        sheet.programme().paper().printed(),
                        sheet.programme().head().title())
                : q;
        var found = asked.isBlank()
                ? register.list(RegisterFilter.ALL, null, actor)
                : register.list(RegisterFilter.words(asked), null, actor);
        return Replies.page("programmes/documents", new DocumentsPage(sheet, asked, found.lines()));
    }

    private static String proposed(String printed, String title) {
        return printed.isEmpty() ? title : printed;
    }

    @PostMapping("/document")
    ModelAndView link(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        return sheets.attempt(
                new ProgrammeId(id),
                typed,
                actor,
                () -> signing.link(
                        new ProgrammeId(id),
                        typed.version(),
                        typed.id("document").orElse(null),
                        actor));
    }
}
