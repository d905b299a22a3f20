package vn.phoihop.reports.web;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.reports.ReportFilter;
import vn.phoihop.reports.ReportLists;
import vn.phoihop.reports.RequestState;
import vn.phoihop.reports.SubmissionState;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;

/// The lists: reports in boxes, requests.
@MayAct
@Controller
@RequestMapping("/reports")
class ReportListPages {

    private final ReportLists lists;
    private final Organisations organisations;

    ReportListPages(ReportLists lists, Organisations organisations) {
        this.lists = lists;
        this.organisations = organisations;
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
}
