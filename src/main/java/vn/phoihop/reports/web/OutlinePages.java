package vn.phoihop.reports.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
import vn.phoihop.reports.NewOutline;
import vn.phoihop.reports.OutlineLine;
import vn.phoihop.reports.OutlineSection;
import vn.phoihop.reports.OutlineText;
import vn.phoihop.reports.OutlineVersion;
import vn.phoihop.reports.Outlines;
import vn.phoihop.reports.Refusal;
import vn.phoihop.reports.SectionKind;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Typed;

/// Outlines: shown with every version, compared, set up, changed.
@MayAct
@Controller
@RequestMapping("/reports/outlines")
class OutlinePages {

    private final Outlines outlines;
    private final Organisations organisations;
    private final MessageSource messages;
    private final Clock clock;

    OutlinePages(Outlines outlines, Organisations organisations, MessageSource messages, Clock clock) {
        this.outlines = outlines;
        this.organisations = organisations;
        this.messages = messages;
        this.clock = clock;
    }

    /// The form of a new outline, filled with what another one says when one is copied.
    @GetMapping("/new")
    ModelAndView begin(@RequestParam(defaultValue = "") String from) {
        return form(null, from.isEmpty() ? empty() : typed(outlines.need(from), ""), Said.NOTHING);
    }

    /// Sets up an outline of the own organisation.
    @MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.COORDINATOR})
    @PostMapping
    ModelAndView establish(@RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var code = Web.code(typed);
        var outline = said(code, typed);
        return Web.attempt(
                typed,
                () -> outlines.establish(outline, clock.instant(), actor),
                "/reports/outlines/" + code,
                said -> form(null, typed, said));
    }

    /// An outline in its latest version, or in an earlier one.
    @GetMapping("/{code}")
    ModelAndView sheet(
            @PathVariable String code, @RequestParam(required = false) @Nullable Integer version, Actor actor) {
        var held = outlines.need(code);
        var versions = outlines.versions(code);
        int wanted = version == null ? held.version() : version;
        var shown = versions.stream()
                .filter(one -> one.version() == wanted)
                .findFirst()
                .orElseThrow(() -> new NotThere("version " + wanted + " of outline " + code));
        var names = organisations.names(versions.stream()
                .map(OutlineVersion::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new ModelAndView(
                "reports/outline",
                "page",
                new OutlinePage(
                        held,
                        shown,
                        outlines.sections(code, wanted),
                        versions,
                        names,
                        actor.organisation(),
                        Outlines.mayChange(held, actor),
                        Web.works(actor)));
    }

    /// Two versions beside each other; the last two when nobody says which.
    @GetMapping("/{code}/compare")
    ModelAndView compare(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer before,
            @RequestParam(required = false) @Nullable Integer after) {
        var held = outlines.need(code);
        int later = Math.clamp(after == null ? held.version() : after, 0, held.version());
        int earlier = Math.clamp(before == null ? later - 1 : before, 0, held.version());
        return new ModelAndView(
                "reports/outline-compare",
                "page",
                OutlineComparePage.of(
                        held,
                        outlines.versions(code),
                        earlier,
                        outlines.sections(code, earlier),
                        later,
                        outlines.sections(code, later)));
    }

    @GetMapping("/{code}/edit")
    ModelAndView edit(@PathVariable String code) {
        var held = outlines.need(code);
        return form(held, typed(held, code), Said.NOTHING);
    }

    /// What it says as a new version, for reports from a day on.
    @MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.COORDINATOR})
    @PostMapping("/{code}")
    ModelAndView change(@PathVariable String code, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var held = outlines.need(code);
        typed.require("reason");
        typed.require("from");
        var from = typed.day("from");
        var outline = said(code, typed);
        return Web.attempt(
                typed,
                () -> from.map(day -> outlines.change(
                                outline, typed.version(), day, typed.line("reason"), clock.instant(), actor))
                        .orElse(Optional.of(Refusal.NOT_NOW)),
                "/reports/outlines/" + code,
                said -> form(held, typed, said));
    }

    private NewOutline said(String code, Typed typed) {
        typed.require("name");
        var sections = sections(typed);
        if (sections.isEmpty()) {
            typed.wrong("sections", typed.text("sections").isBlank() ? "NotBlank" : "Pattern");
        } else if (!outlines.notUnderstood(typed.text("sections"), sections).isEmpty()) {
            typed.wrong("sections", "Pattern");
        }
        return new NewOutline(code, typed.line("name"), typed.line("source"), sections);
    }

    private List<OutlineSection> sections(Typed typed) {
        return OutlineText.read(typed.text("sections"), words(typed, "opening"), words(typed, "closing"));
    }

    private String words(Typed typed, String part) {
        var said = typed.text(part).strip();
        return said.isEmpty() ? usual(part) : said;
    }

    private String usual(String part) {
        return Objects.requireNonNull(messages.getMessage("reports.outline." + part, null, Locale.of("vi")));
    }

    private Typed empty() {
        var values = new LinkedMultiValueMap<String, String>();
        values.add("opening", usual("opening"));
        values.add("closing", usual("closing"));
        return new Typed(values);
    }

    private Typed typed(OutlineLine outline, String code) {
        var sections = outlines.sections(outline.code(), outline.version());
        var values = new LinkedMultiValueMap<String, String>();
        values.add("code", code);
        values.add("version", Integer.toString(outline.version()));
        values.add("name", outline.name());
        values.add("source", outline.source());
        values.add("sections", String.join("\n", OutlineText.write(sections)));
        values.add("opening", OutlineText.words(sections, SectionKind.OPENING));
        values.add("closing", OutlineText.words(sections, SectionKind.CLOSING));
        return new Typed(values);
    }

    private ModelAndView form(@Nullable OutlineLine held, Typed typed, Said said) {
        var unread = said.errors().isEmpty()
                ? List.<String>of()
                : outlines.notUnderstood(typed.text("sections"), sections(typed));
        return new ModelAndView("reports/outline-new", "page", new NewOutlinePage(held, typed, said, unread));
    }
}
