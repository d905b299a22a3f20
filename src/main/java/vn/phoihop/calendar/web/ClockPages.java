package vn.phoihop.calendar.web;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.calendar.ClockSheet;
import vn.phoihop.calendar.Clocks;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;

/// The page behind every date: how it was computed.
@Controller
@MayAct
class ClockPages {

    private final Clocks clocks;
    private final Organisations organisations;

    ClockPages(Clocks clocks, Organisations organisations) {
        this.clocks = clocks;
        this.organisations = organisations;
    }

    @GetMapping("/calendar/clocks/{id}")
    ModelAndView sheet(@PathVariable UUID id, Actor actor) {
        var sheet = clocks.sheet(new ClockId(id), actor.visibility()).orElseThrow(() -> new NotThere("clock " + id));
        return new ModelAndView("calendar/clock", "page", new ClockPage(sheet, organisations.names(mentioned(sheet))));
    }

    private static Set<OrganisationId> mentioned(ClockSheet sheet) {
        var mentioned = new LinkedHashSet<OrganisationId>();
        for (var segment : sheet.segments()) {
            if (segment.holder() != null) {
                mentioned.add(segment.holder());
            }
        }
        for (var line : sheet.history()) {
            if (line.by() != null) {
                mentioned.add(line.by());
            }
        }
        return mentioned;
    }
}
