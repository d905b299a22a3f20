package vn.phoihop.agenda.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.agenda.Leading;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;

/// The page of a leader.
@MayAct({Role.LEADER, Role.COORDINATOR})
@Controller
class LeaderPages {

    private final Leading leading;

    LeaderPages(Leading leading) {
        this.leading = leading;
    }

    @GetMapping("/work/leader")
    ModelAndView show(Actor actor) {
        return new ModelAndView("agenda/leader", "page", new LeaderPage(leading.of(actor), actor));
    }
}
