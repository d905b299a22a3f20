package vn.phoihop.indicators.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.indicators.AreaLevel;
import vn.phoihop.indicators.Catalogue;
import vn.phoihop.indicators.Figure;
import vn.phoihop.indicators.Form;
import vn.phoihop.indicators.Periods;
import vn.phoihop.indicators.RollUps;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;

/// What is measured, and where to go from there.
@MayAct
@Controller
@RequestMapping("/indicators")
class CataloguePages {

    private final Catalogue catalogue;
    private final Periods periods;
    private final RollUps rollUps;

    CataloguePages(Catalogue catalogue, Periods periods, RollUps rollUps) {
        this.catalogue = catalogue;
        this.periods = periods;
        this.rollUps = rollUps;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String q, Actor actor) {
        var words = q.strip().toLowerCase(Locale.ROOT);
        var wholes = catalogue.figures().stream()
                .filter(figure -> !figure.isPart() && matches(figure, words))
                .toList();
        var areas = rollUps.choices(actor);
        var first = areas.stream().findFirst();
        var level = first.map(area -> AreaLevel.of(area.kind()));
        var forms = catalogue.forms();
        var form = forms.stream()
                .filter(one -> level.filter(one.level()::equals).isPresent())
                .findFirst()
                .map(Form::code)
                .orElse("");
        return new ModelAndView(
                "indicators/catalogue",
                "page",
                new CataloguePage(
                        q,
                        wholes,
                        forms,
                        periods.offered(),
                        areas,
                        first.map(AreaLine::code).orElse(""),
                        form,
                        periods.usual()));
    }

    /// The catalogue with one indicator, by its code: where a search leads.
    @GetMapping("/code/{code}")
    ModelAndView one(@PathVariable String code, Actor actor) {
        return list(code, actor);
    }

    private static boolean matches(Figure figure, String words) {
        return (figure.code() + " " + figure.name()).toLowerCase(Locale.ROOT).contains(words);
    }
}
