package vn.phoihop.indicators.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.indicators.Catalogue;
import vn.phoihop.indicators.Filings;
import vn.phoihop.indicators.Forms;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.indicators.Periods;
import vn.phoihop.organisations.Areas;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shell.spi.Reply;

/// Who handed a form in, and the way from the first page to any form, sum or list of these.
@MayAct
@Controller
@RequestMapping("/indicators")
class RatePages {

    private final Filings filings;
    private final Forms forms;
    private final Catalogue catalogue;
    private final Periods periods;
    private final Areas areas;

    RatePages(Filings filings, Forms forms, Catalogue catalogue, Periods periods, Areas areas) {
        this.filings = filings;
        this.forms = forms;
        this.catalogue = catalogue;
        this.periods = periods;
        this.areas = areas;
    }

    @GetMapping("/rates")
    ModelAndView rates(@RequestParam String area, @RequestParam String form, @RequestParam String period, Actor actor) {
        var opened = PeriodCode.parse(period).map(periods::need).orElseThrow(() -> new NotThere("period " + period));
        var place = areas.withCode(area, opened.cutOff()).orElseThrow(() -> new NotThere("area " + area));
        var asked = catalogue.form(form);
        return new ModelAndView(
                "indicators/rates",
                "page",
                new RatesPage(place, asked, opened, filings.rates(asked, place.id(), opened, actor)));
    }

    /// Goes where the choice on the first page leads; opens the period if it is the first time. A form of bodies is the
    /// one of the own body, or, elsewhere, the list of the bodies that fill it in.
    @GetMapping("/open")
    ModelAndView open(
            @RequestParam String area,
            @RequestParam String form,
            @RequestParam String period,
            @RequestParam(defaultValue = "form") String what,
            Actor actor) {
        var code = PeriodCode.parse(period).orElseThrow(() -> new NotThere("period " + period));
        var opened = periods.open(code);
        var question = "?area=" + area.strip() + "&form=" + form + "&period=" + code;
        var unit = catalogue.form(form).ofBodies()
                ? forms.ownBody(area.strip(), opened, actor)
                : Optional.of(area.strip());
        return Reply.seeOther(
                switch (what) {
                    case "rollup" -> "/indicators/rollup" + question;
                    case "rates" -> "/indicators/rates" + question;
                    default ->
                        unit.map(one -> "/indicators/forms/" + form + "/" + one + "/" + code)
                                .orElse("/indicators/rates" + question);
                });
    }
}
