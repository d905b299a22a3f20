package vn.phoihop.programmes.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.Level;
import vn.phoihop.organisations.tables.Tables;
import vn.phoihop.programmes.Refusal;
import vn.phoihop.programmes.Vocabulary;
import vn.phoihop.programmes.coverage.Coverage;
import vn.phoihop.programmes.coverage.CoverageQuestion;
import vn.phoihop.programmes.coverage.NewTargets;
import vn.phoihop.programmes.coverage.Picture;
import vn.phoihop.programmes.coverage.Standing;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// Coverage: who should have a programme of their own and who has, as of any day.
@MayAct
@Controller
@RequestMapping("/programmes/coverage")
class CoveragePages {

    private final Coverage coverage;
    private final Vocabulary vocabulary;
    private final Choices choices;
    private final MessageSource messages;

    CoveragePages(Coverage coverage, Vocabulary vocabulary, Choices choices, MessageSource messages) {
        this.coverage = coverage;
        this.vocabulary = vocabulary;
        this.choices = choices;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView view(@RequestParam MultiValueMap<String, String> values, Actor actor) {
        return Replies.page("programmes/coverage", page(asked(new Typed(values)), Typed.nothing(), "", actor));
    }

    private CoverageQuestion asked(Typed typed) {
        var on = typed.dayOrNull("on");
        return new CoverageQuestion(
                typed.choice("level", Level.class).orElse(Level.COMMUNE),
                typed.value("form"),
                typed.choice("standing", Standing.class).orElse(null),
                on == null ? choices.today() : on);
    }

    private CoveragePage page(CoverageQuestion asked, Typed typed, String said, Actor actor) {
        return new CoveragePage(
                asked,
                coverage.on(asked, actor),
                vocabulary.forms(),
                coverage.provinces(choices.today()),
                typed,
                said,
                choices.today(),
                actor.isOneOf(Role.SPECIALIST, Role.LEADER, Role.CLERK));
    }

    /// A target has its place in the view of its level.
    @GetMapping("/{id:[0-9a-f]+-[0-9a-f-]+}")
    ModelAndView target(@PathVariable UUID id, Actor actor) {
        var target = coverage.need(id, actor);
        return Reply.seeOther("/programmes/coverage?level=" + target.level() + "#unit-" + id);
    }

    @MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK})
    @PostMapping
    ModelAndView set(@RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var targets = new NewTargets(
                typed.choice("level", Level.class).orElse(Level.COMMUNE),
                typed.choice("branch", Branch.class).orElse(Branch.ADVISORY_BOARD),
                typed.value("naming"),
                typed.value("form"),
                typed.value("basis"),
                typed.day("set_on"),
                typed.day("due_on"));
        return tried(typed, actor, () -> coverage.set(targets, actor));
    }

    @MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK})
    @PostMapping("/{id}/signed")
    ModelAndView signed(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var day = typed.day("signed");
        return tried(typed, actor, () -> coverage.signed(id, typed.version(), day, typed.value("number"), actor));
    }

    @MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK})
    @PostMapping("/{id}/exempt")
    ModelAndView exempt(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        return tried(
                typed,
                actor,
                () -> coverage.exempt(id, typed.version(), choices.today(), typed.value("reason"), actor));
    }

    private ModelAndView tried(Typed typed, Actor actor, Supplier<Optional<Refusal>> act) {
        var asked = asked(typed);
        if (typed.isWrong()) {
            return again(asked, typed, "programmes.wrong", HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        try {
            var refused = act.get();
            return refused.isEmpty()
                    ? Reply.seeOther("/programmes/coverage?level=" + asked.level())
                    : again(asked, typed, "programmes.refusal." + refused.get(), HttpStatus.CONFLICT, actor);
        } catch (OptimisticLockingFailureException faster) {
            return again(asked, typed, "programmes.changed_meanwhile", HttpStatus.CONFLICT, actor);
        }
    }

    private ModelAndView again(CoverageQuestion asked, Typed typed, String said, HttpStatus status, Actor actor) {
        var all = new CoverageQuestion(asked.level(), "", null, asked.asOf());
        return Replies.page("programmes/coverage", page(all, typed, said, actor), status);
    }

    @GetMapping("/export.xlsx")
    void xlsx(@RequestParam MultiValueMap<String, String> values, Actor actor, HttpServletResponse response)
            throws IOException {
        var lines = lines(asked(new Typed(values)), "XLSX", actor);
        Reply.file(response, Reply.XLSX, "do-phu-ky-ket.xlsx", Tables.xlsx(say("programmes.coverage"), lines));
    }

    @GetMapping("/export.csv")
    void csv(@RequestParam MultiValueMap<String, String> values, Actor actor, HttpServletResponse response)
            throws IOException {
        Reply.file(response, Reply.CSV, "do-phu-ky-ket.csv", Tables.csv(lines(asked(new Typed(values)), "CSV", actor)));
    }

    private List<List<String>> lines(CoverageQuestion asked, String form, Actor actor) {
        var picture = coverage.export(asked, form, actor);
        var units = asked.standing() == null ? picture.units() : picture.in(asked.standing());
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(
                say("programmes.coverage.place"),
                say("programmes.coverage.unit"),
                say("programmes.field.form"),
                say("programmes.coverage.standing"),
                say("programmes.field.due_on"),
                say("programmes.field.signed"),
                say("programmes.column.number"),
                say("programmes.field.reason"),
                say("programmes.coverage.as_of")));
        units.forEach(unit -> lines.add(cells(unit, asked.asOf())));
        return lines;
    }

    private List<String> cells(Picture.Unit unit, LocalDate asOf) {
        var target = unit.target();
        var isSigned = unit.standing().isSigned();
        return List.of(
                unit.place(),
                unit.name(),
                target.form(),
                say("programmes.standing." + unit.standing()),
                target.dueOn().toString(),
                isSigned ? text(target.signedOn()) : "",
                isSigned ? target.number() : "",
                unit.standing() == Standing.EXEMPT ? target.exemptReason() : "",
                asOf.toString());
    }

    private static String text(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
