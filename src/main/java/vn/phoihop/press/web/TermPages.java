package vn.phoihop.press.web;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.calendar.Definitions;
import vn.phoihop.shared.MayAct;

/// The terms of work with the press as they are configured, each with its legal source and whether anybody has read it.
@MayAct
@Controller
@RequestMapping("/press/terms")
class TermPages {

    private static final Set<String> TERMS = Set.of("PI-K", "PI-A", "PC-L4S", "CL-C", "X");

    private final Definitions definitions;

    TermPages(Definitions definitions) {
        this.definitions = definitions;
    }

    @GetMapping
    ModelAndView terms() {
        var lines = definitions.latest().stream()
                .filter(line -> TERMS.contains(line.code()))
                .toList();
        return new ModelAndView("press/terms", "page", new TermsPage(lines));
    }
}
