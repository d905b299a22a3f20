package vn.phoihop.reports.web;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.reports.NewRegime;
import vn.phoihop.reports.Refusal;
import vn.phoihop.reports.RegimeLine;
import vn.phoihop.reports.Regimes;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Typed;

/// Reporting regimes: listed, shown with every version, set up, changed.
@MayAct
@Controller
@RequestMapping("/reports/regimes")
class RegimePages {

    private final Regimes regimes;
    private final RegimePageMaker pages;
    private final Clock clock;

    RegimePages(Regimes regimes, RegimePageMaker pages, Clock clock) {
        this.regimes = regimes;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return pages.list(actor);
    }

    /// A regime as it holds, or as it was in a version.
    @GetMapping("/{code}")
    ModelAndView sheet(
            @PathVariable String code, @RequestParam(required = false) @Nullable Integer version, Actor actor) {
        return pages.sheet(code, version, actor);
    }

    /// The form of a new regime, filled with what another one says when one is copied.
    @GetMapping("/new")
    ModelAndView begin(@RequestParam(defaultValue = "") String from) {
        return pages.beginning(from.isEmpty() ? null : regimes.need(from));
    }

    @MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.COORDINATOR})
    @PostMapping
    ModelAndView establish(@RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var code = Web.code(typed);
        var regime = said(code, typed);
        return Web.attempt(
                typed,
                () -> regime.map(one -> regimes.establish(one, clock.instant(), actor))
                        .orElse(Optional.of(Refusal.NOT_NOW)),
                "/reports/regimes/" + code,
                said -> pages.again(null, typed, said));
    }

    @GetMapping("/{code}/edit")
    ModelAndView edit(@PathVariable String code) {
        return pages.changing(regimes.need(code));
    }

    /// What it says from now on, as a new version.
    @MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.COORDINATOR})
    @PostMapping("/{code}")
    ModelAndView change(@PathVariable String code, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var held = regimes.need(code);
        typed.require("reason");
        var regime = said(code, typed);
        return Web.attempt(
                typed,
                () -> regime.map(one ->
                                regimes.change(one, typed.version(), typed.line("reason"), clock.instant(), actor))
                        .orElse(Optional.of(Refusal.NOT_NOW)),
                "/reports/regimes/" + code,
                said -> pages.again(held, typed, said));
    }

    /// The eleven fields and the basis, as typed; empty when something is wrong, which the form then says.
    private Optional<NewRegime> said(String code, Typed typed) {
        typed.require(pages.fields());
        var kind = typed.choice("kind", RegimeLine.Kind.class);
        var content = typed.choice("content", RegimeLine.Content.class);
        var frequency = typed.choice("frequency", RegimeLine.Frequency.class);
        if (pages.outlineName(typed.one("outline")).isEmpty()) {
            typed.wrong("outline", "NotBlank");
        }
        if (!typed.errors().isEmpty() || kind.isEmpty() || content.isEmpty() || frequency.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewRegime(
                code,
                kind.get(),
                typed.line("name"),
                content.get(),
                typed.text("reporters"),
                typed.text("receivers"),
                typed.text("way"),
                typed.line("deadline"),
                frequency.get(),
                typed.line("cutoff"),
                typed.one("outline"),
                typed.one("figures"),
                typed.text("guide"),
                typed.text("basis")));
    }
}
