package vn.phoihop.concerns.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.concerns.Agreements;
import vn.phoihop.concerns.RubricVersion;
import vn.phoihop.concerns.Rubrics;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Open;

/// How levels come about, for anyone: the rubric in force, by whose decision, and how reliable it is.
@Open
@Controller
@RequestMapping("/phan-anh/thang-danh-gia")
class OpenRubricPages {

    private final Rubrics rubrics;
    private final Agreements agreements;

    OpenRubricPages(Rubrics rubrics, Agreements agreements) {
        this.rubrics = rubrics;
        this.agreements = agreements;
    }

    @GetMapping
    ModelAndView rubric() {
        var inForce = rubrics.all().stream()
                .filter(line -> line.standing() == RubricVersion.Standing.IN_FORCE)
                .findFirst()
                .orElseThrow(() -> new NotThere("rubric"));
        var trial = rubrics.trial(inForce.version().number());
        var page = new OpenRubricPage(inForce, trial, agreements.periods());
        return new ModelAndView("concerns/open/rubric", "page", page);
    }
}
