package vn.phoihop.reports.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.reports.OutlineText;
import vn.phoihop.reports.Outlines;
import vn.phoihop.reports.ReportFilter;
import vn.phoihop.reports.ReportLists;
import vn.phoihop.reports.RequestState;
import vn.phoihop.reports.SubmissionState;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Typed;

/// The lists: reports in boxes, requests, regimes, outlines.
@MayAct
@Controller
@RequestMapping("/reports")
class ReportListPages {

    private final ReportLists lists;
    private final Outlines outlines;
    private final Organisations organisations;
    private final MessageSource messages;

    ReportListPages(ReportLists lists, Outlines outlines, Organisations organisations, MessageSource messages) {
        this.lists = lists;
        this.outlines = outlines;
        this.organisations = organisations;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "OURS") ReportFilter.Box box,
            @RequestParam(required = false) @Nullable SubmissionState state,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(required = false) @Nullable String after,
            Actor actor) {
        var filter = new ReportFilter(q.strip(), box, state, late);
        var slice = lists.reports(filter, after, actor);
        var named = new HashSet<OrganisationId>();
        slice.lines().forEach(line -> {
            named.add(line.unit());
            named.add(line.requester());
        });
        var page = new ReportListPage(
                filter,
                slice.lines(),
                slice.next(),
                lists.counts(actor),
                List.of(),
                false,
                organisations.names(named),
                Web.works(actor),
                actor.organisation());
        return new ModelAndView("reports/list", "page", page);
    }

    @GetMapping("/requests")
    ModelAndView requests(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable RequestState state,
            Actor actor) {
        var requests = lists.requests(q, state, actor);
        var named = new HashSet<OrganisationId>();
        requests.forEach(line -> named.add(line.requester()));
        var page = new ReportListPage(
                ReportFilter.words(q.strip()),
                List.of(),
                null,
                lists.counts(actor),
                requests,
                true,
                organisations.names(named),
                Web.works(actor),
                actor.organisation());
        return new ModelAndView("reports/list", "page", page);
    }

    @GetMapping("/outlines/new")
    ModelAndView newOutline(Actor actor) {
        return newOutline(Web.nothingTyped(), Said.NOTHING);
    }

    private static ModelAndView newOutline(Typed typed, Said said) {
        return new ModelAndView("reports/outline-new", "page", new NewOutlinePage(typed, said));
    }

    /// Sets up an outline of the own organisation.
    @MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.COORDINATOR})
    @PostMapping("/outlines")
    ModelAndView establish(@RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        typed.require("name");
        var code = typed.line("code").toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z0-9][A-Z0-9.-]{0,39}")) {
            typed.wrong("code", "Pattern");
        }
        var opening = messages.getMessage("reports.outline.opening", null, Locale.of("vi"));
        var closing = messages.getMessage("reports.outline.closing", null, Locale.of("vi"));
        var sections = OutlineText.read(typed.text("sections"), opening, closing);
        if (sections.isEmpty()) {
            typed.wrong("sections", "NotBlank");
        }
        return Web.attempt(
                typed,
                () -> outlines.establish(code, typed.line("name"), typed.line("source"), sections, actor),
                "/reports/outlines/" + code,
                said -> newOutline(typed, said));
    }

    @GetMapping("/outlines/{code}")
    ModelAndView outline(@PathVariable String code, Actor actor) {
        return new ModelAndView(
                "reports/outline",
                "page",
                lists.outlines().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .map(one -> new OutlinePage(one, lists.outline(code)))
                        .orElseThrow(() -> new vn.phoihop.shared.NotThere("outline " + code)));
    }
}
