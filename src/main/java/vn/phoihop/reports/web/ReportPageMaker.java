package vn.phoihop.reports.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.reports.Consolidation;
import vn.phoihop.reports.ReportSheet;
import vn.phoihop.reports.ReportSheets;
import vn.phoihop.reports.SubmissionId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Typed;

/// Makes the page of a report: fresh, or again with what was typed and why it was not done.
@Component
class ReportPageMaker {

    private final ReportSheets sheets;
    private final Consolidation consolidation;
    private final Organisations organisations;
    private final Clock clock;
    private final ZoneId zone;

    ReportPageMaker(
            ReportSheets sheets,
            Consolidation consolidation,
            Organisations organisations,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.sheets = sheets;
        this.consolidation = consolidation;
        this.organisations = organisations;
        this.clock = clock;
        this.zone = zone;
    }

    ModelAndView page(SubmissionId id, @Nullable Integer section, Typed typed, Said said, Actor actor) {
        var sheet = sheets.need(id, actor);
        var chosen = sheet.sections().stream()
                .filter(one -> section != null && one.no() == section)
                .findFirst()
                .orElse(null);
        var below = chosen == null || sheet.submission().takesIn() == null
                ? List.<Consolidation.Words>of()
                : consolidation.below(id, actor).getOrDefault(chosen.no(), List.of());
        var editedBy = sheet.submission().editedBy();
        var page = new ReportPage(
                sheet,
                chosen,
                below,
                organisations.names(named(sheet)),
                sheet.mayWrite() ? choices(actor) : Map.of(),
                chosen == null ? sheets.changed(id, actor) : List.of(),
                typed,
                said,
                actor.organisation(),
                actor.is(Role.LEADER),
                editedBy != null && editedBy.equals(actor.account()));
        return new ModelAndView("reports/report", "page", page);
    }

    private static Set<OrganisationId> named(ReportSheet sheet) {
        var all = new HashSet<OrganisationId>();
        all.add(sheet.submission().unit());
        all.add(sheet.submission().requester());
        sheet.history().forEach(one -> all.add(one.organisation()));
        sheet.taken().forEach(one -> all.add(one.unit()));
        return all;
    }

    /// The organisations something may be recommended to today, by name.
    private Map<OrganisationId, String> choices(Actor actor) {
        var all = new LinkedHashMap<OrganisationId, String>();
        organisations.inForceOn(LocalDate.ofInstant(clock.instant(), zone)).stream()
                .filter(each -> !each.id().equals(actor.organisation()))
                .forEach(each -> all.put(each.id(), each.name()));
        return all;
    }
}
