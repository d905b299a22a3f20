package vn.phoihop.reports.web;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.reports.ActInput;
import vn.phoihop.reports.Consolidation;
import vn.phoihop.reports.HandingOver;
import vn.phoihop.reports.Recommendations;
import vn.phoihop.reports.Reports;
import vn.phoihop.reports.Submission;
import vn.phoihop.reports.SubmissionEvent;
import vn.phoihop.reports.SubmissionId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Typed;

/// The page of a report: read, written section by section, moved on.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
@Controller
@RequestMapping("/reports/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}")
class ReportPages {

    private static final int LONGEST = 60_000;

    private final Reports reports;
    private final Consolidation consolidation;
    private final Recommendations recommendations;
    private final HandingOver handingOver;
    private final ReportPageMaker pages;
    private final Clock clock;

    ReportPages(
            Reports reports,
            Consolidation consolidation,
            Recommendations recommendations,
            HandingOver handingOver,
            ReportPageMaker pages,
            Clock clock) {
        this.reports = reports;
        this.consolidation = consolidation;
        this.recommendations = recommendations;
        this.handingOver = handingOver;
        this.pages = pages;
        this.clock = clock;
    }

    @MayAct
    @GetMapping
    ModelAndView sheet(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer section, Actor actor) {
        return pages.page(new SubmissionId(id), section, Web.nothingTyped(), Said.NOTHING, actor);
    }

    @PostMapping("/sections/{no}")
    ModelAndView write(
            @PathVariable UUID id,
            @PathVariable int no,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor) {
        var typed = new Typed(values);
        typed.notLonger("body", LONGEST);
        var report = new SubmissionId(id);
        return Web.attempt(
                typed,
                () -> reports.write(report, no, typed.version(), typed.text("body"), clock.instant(), actor),
                address(id, no),
                said -> pages.page(report, no, typed, said, actor));
    }

    private static String address(UUID id, int section) {
        return "/reports/" + id + "?section=" + section;
    }

    @PostMapping("/sections/{no}/take-over")
    ModelAndView takeOver(
            @PathVariable UUID id,
            @PathVariable int no,
            @RequestParam(defaultValue = "ONE_BY_ONE") Consolidation.Way way,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor) {
        var typed = new Typed(values);
        var report = new SubmissionId(id);
        var choice = new Consolidation.Choice(no, typed.version(), chosen(typed), way);
        return Web.attempt(
                typed,
                () -> consolidation.takeOver(report, choice, clock.instant(), actor),
                address(id, no),
                said -> pages.page(report, no, typed, said, actor));
    }

    private static Set<SubmissionId> chosen(Typed typed) {
        var all = new HashSet<SubmissionId>();
        typed.all("from").forEach(one -> Typed.id(one).map(SubmissionId::new).ifPresent(all::add));
        return all;
    }

    @PostMapping("/figures")
    ModelAndView override(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        typed.require("reason");
        typed.notLonger("words", 200);
        var report = new SubmissionId(id);
        var section = section(typed);
        return Web.attempt(
                typed,
                () -> reports.override(
                        report, typed.line("mark"), typed.line("words"), typed.line("reason"), clock.instant(), actor),
                section == null ? "/reports/" + id : address(id, section),
                said -> pages.page(report, section, typed, said, actor));
    }

    private static @Nullable Integer section(Typed typed) {
        var text = typed.one("section");
        return text.matches("\\d{1,3}") ? Integer.valueOf(text) : null;
    }

    @PostMapping("/frame")
    ModelAndView frame(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        typed.require("title");
        typed.notLonger("title", 500);
        var report = new SubmissionId(id);
        var form = new Submission.Form(
                lines(typed.text("addressees")),
                lines(typed.text("recipients")),
                typed.line("post"),
                typed.line("name"),
                as(typed.one("as")));
        return Web.attempt(
                typed,
                () -> reports.frame(report, typed.version(), typed.line("title"), form, clock.instant(), actor),
                "/reports/" + id,
                said -> pages.page(report, null, typed, said, actor));
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("\n", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Submission.SignsAs as(String typed) {
        return Stream.of(Submission.SignsAs.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(Submission.SignsAs.HEAD);
    }

    @PostMapping("/submit")
    ModelAndView submit(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var report = new SubmissionId(id);
        return Web.attempt(
                typed,
                () -> reports.submit(report, typed.version(), clock.instant(), actor),
                "/reports/" + id,
                said -> pages.page(report, null, typed, said, actor));
    }

    @PostMapping("/hand-over")
    ModelAndView handOver(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var report = new SubmissionId(id);
        return Web.attempt(
                typed,
                () -> handingOver.handOver(report, typed.version(), clock.instant(), actor),
                "/reports/" + id,
                said -> pages.page(report, null, typed, said, actor));
    }

    /// One address for each event of the transition table: `/acts/SUBMISSION_SENT`.
    @PostMapping("/acts/{event}")
    ModelAndView act(
            @PathVariable UUID id,
            @PathVariable SubmissionEvent event,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor) {
        var typed = new Typed(values);
        var report = new SubmissionId(id);
        var number = typed.number("number", 0);
        var input = new ActInput(
                typed.text("reason"),
                number == 0 ? null : number,
                typed.line("symbol"),
                typed.day("date").orElse(null),
                null);
        return Web.attempt(
                typed,
                () -> reports.act(report, typed.version(), event, input, clock.instant(), actor),
                "/reports/" + id,
                said -> pages.page(report, null, typed, said, actor));
    }

    @PostMapping("/recommendations")
    ModelAndView recommend(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        typed.require("words");
        typed.require("due");
        var report = new SubmissionId(id);
        var section = section(typed);
        var addressee = Typed.id(typed.one("addressee")).map(OrganisationId::new);
        var due = typed.day("due");
        var form = Typed.id(typed.one("form"));
        return Web.attempt(
                typed,
                () -> addressee.isEmpty() || due.isEmpty() || form.isEmpty()
                        ? Optional.of(vn.phoihop.reports.Refusal.ADDRESSEE_MISSING)
                        : recommendations.add(
                                report,
                                new Recommendations.New(form.get(), addressee.get(), typed.text("words"), due.get()),
                                clock.instant(),
                                actor),
                section == null ? "/reports/" + id : address(id, section),
                said -> pages.page(report, section, typed, said, actor));
    }

    @PostMapping("/recommendations/{recommendation}/remove")
    ModelAndView remove(
            @PathVariable UUID id,
            @PathVariable UUID recommendation,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor) {
        var typed = new Typed(values);
        var section = section(typed);
        return Web.attempt(
                typed,
                () -> recommendations.remove(recommendation, typed.version(), actor),
                section == null ? "/reports/" + id : address(id, section),
                said -> pages.page(new SubmissionId(id), section, typed, said, actor));
    }
}
