package vn.phoihop.indicators.web;

import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.indicators.Catalogue;
import vn.phoihop.indicators.Countings;
import vn.phoihop.indicators.Figure;
import vn.phoihop.indicators.Forms;
import vn.phoihop.indicators.Period;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.indicators.Periods;
import vn.phoihop.indicators.Remarks;
import vn.phoihop.indicators.Values;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Areas;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shell.spi.Reply;

/// Single values, what is said about them, and what counted ones were counted over.
@MayAct
@Controller
@RequestMapping("/indicators")
class ValuePages {

    private static final int MOST_WORDS = 1_000;

    private final Values values;
    private final Forms forms;
    private final Remarks remarks;
    private final Countings countings;
    private final Catalogue catalogue;
    private final Periods periods;
    private final Areas areas;
    private final MessageSource messages;

    ValuePages(
            Values values,
            Forms forms,
            Remarks remarks,
            Countings countings,
            Catalogue catalogue,
            Periods periods,
            Areas areas,
            MessageSource messages) {
        this.values = values;
        this.forms = forms;
        this.remarks = remarks;
        this.countings = countings;
        this.catalogue = catalogue;
        this.periods = periods;
        this.areas = areas;
        this.messages = messages;
    }

    @GetMapping("/values/{area}/{period}")
    ModelAndView show(
            @PathVariable String area, @PathVariable String period, @RequestParam String figure, Actor actor) {
        var asked = period(period);
        var sheet = values.need(forms.unit(area, asked), asked, figure(figure), actor);
        var bars = Bars.of(sheet.past().stream()
                .map(one -> new Bars.Named(name(one.period().code()), one.value(), null))
                .toList());
        return new ModelAndView(
                "indicators/value",
                "page",
                new ValuePage(sheet, bars, !actor.roles().isEmpty()));
    }

    private String name(PeriodCode code) {
        return PeriodNames.say((key, parts) -> messages.getMessage(key, parts, LocaleContextHolder.getLocale()), code);
    }

    /// Says something about a value.
    @PostMapping("/values/{area}/{period}/remark")
    ModelAndView remark(
            @PathVariable String area,
            @PathVariable String period,
            @RequestParam String figure,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean followUp,
            Actor actor) {
        var asked = period(period);
        var chosen = figure(figure);
        remarks.remark(
                forms.unit(area, asked),
                asked,
                chosen,
                followUp,
                words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS) : words,
                actor);
        return Reply.seeOther(ValuePage.address(area, asked.code(), chosen) + "#remarks");
    }

    /// The records a figure was counted over, as they were; with `again=true` beside what counts now.
    @GetMapping("/countings/{id}")
    ModelAndView counting(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean again, Actor actor) {
        var counting = countings.need(id, actor);
        return new ModelAndView(
                "indicators/counting", "page", new CountingPage(counting, again ? countings.recount(id, actor) : null));
    }

    /// The values that are to be followed up.
    @GetMapping("/followed")
    ModelAndView followed(@RequestParam String area, @RequestParam String period, Actor actor) {
        var asked = period(period);
        var place = area(area, asked);
        return new ModelAndView(
                "indicators/followed",
                "page",
                new FollowedPage(place, asked, remarks.followed(place.id(), asked, actor)));
    }

    private Period period(String code) {
        return PeriodCode.parse(code).map(periods::need).orElseThrow(() -> new NotThere("period " + code));
    }

    private AreaLine area(String code, Period on) {
        return areas.withCode(code, on.cutOff()).orElseThrow(() -> new NotThere("area " + code));
    }

    private Figure figure(String code) {
        return catalogue.figures(List.of(code)).getFirst();
    }
}
