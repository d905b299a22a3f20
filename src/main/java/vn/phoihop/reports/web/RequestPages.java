package vn.phoihop.reports.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.reports.Drafted;
import vn.phoihop.reports.Refusal;
import vn.phoihop.reports.ReportRequests;
import vn.phoihop.reports.RequestEvent;
import vn.phoihop.reports.RequestId;
import vn.phoihop.reports.SubmissionId;
import vn.phoihop.reports.Urging;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;

/// Requests for reports: made, issued, followed live, urged, closed.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
@Controller
@RequestMapping("/reports/requests")
class RequestPages {

    private final ReportRequests requests;
    private final Urging urging;
    private final RequestPageMaker pages;
    private final Clock clock;

    RequestPages(ReportRequests requests, Urging urging, RequestPageMaker pages, Clock clock) {
        this.requests = requests;
        this.urging = urging;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView form(@RequestParam MultiValueMap<String, String> values, Actor actor) {
        return pages.form(new Typed(values), Said.NOTHING, actor);
    }

    @PostMapping
    ModelAndView draft(@RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var fresh = pages.fresh(typed);
        if (fresh.isEmpty()) {
            return Web.attempt(typed, Optional::empty, "/reports", said -> pages.form(typed, said, actor));
        }
        return switch (requests.draft(fresh.get(), clock.instant(), actor)) {
            case Drafted.Done(var id) -> Reply.seeOther("/reports/requests/" + id);
            case Drafted.Refused(var why) ->
                Web.refused("reports.refusal." + why, said -> pages.form(typed, said, actor));
        };
    }

    @MayAct
    @GetMapping("/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}")
    ModelAndView sheet(@PathVariable UUID id, Actor actor) {
        return pages.page(new RequestId(id), Web.nothingTyped(), Said.NOTHING, actor);
    }

    /// One address for each event of the transition table: `/acts/REPORT_REQUESTED`.
    @PostMapping("/{id}/acts/{event}")
    ModelAndView act(
            @PathVariable UUID id,
            @PathVariable RequestEvent event,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor) {
        var typed = new Typed(values);
        var request = new RequestId(id);
        if (event == RequestEvent.REPORT_DEADLINE_MOVED) {
            typed.require("day");
        }
        var day = typed.day("day");
        return Web.attempt(
                typed,
                () -> moved(request, event, typed, day, actor),
                "/reports/requests/" + id,
                said -> pages.page(request, typed, said, actor));
    }

    private Optional<Refusal> moved(
            RequestId request, RequestEvent event, Typed typed, Optional<LocalDate> day, Actor actor) {
        var version = typed.version();
        var reason = typed.text("reason");
        var at = clock.instant();
        return switch (event) {
            case REPORT_REQUESTED -> requests.issue(request, version, at, actor);
            case REPORT_DEADLINE_MOVED -> requests.moveDeadline(request, version, day.orElseThrow(), reason, at, actor);
            case REPORT_REQUEST_CLOSED -> requests.close(request, version, at, actor);
            case REPORT_REQUEST_WITHDRAWN -> requests.withdraw(request, version, reason, at, actor);
            case REPORT_REQUEST_REOPENED -> requests.reopen(request, version, reason, at, actor);
            case REPORT_REQUEST_DRAFTED -> Optional.of(Refusal.NOT_NOW);
        };
    }

    @PostMapping("/{id}/urge")
    ModelAndView urgeLate(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var request = new RequestId(id);
        return Web.attempt(
                typed,
                () -> urging.urgeLate(request, typed.text("words"), clock.instant(), actor) > 0
                        ? Optional.empty()
                        : Optional.of(Refusal.NOT_LATE),
                "/reports/requests/" + id,
                said -> pages.page(request, typed, said, actor));
    }

    @PostMapping("/{id}/urge/{report}")
    ModelAndView urge(
            @PathVariable UUID id,
            @PathVariable UUID report,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor) {
        var typed = new Typed(values);
        var request = new RequestId(id);
        return Web.attempt(
                typed,
                () -> urging.urge(new SubmissionId(report), typed.text("words"), clock.instant(), actor),
                "/reports/requests/" + id,
                said -> pages.page(request, typed, said, actor));
    }
}
