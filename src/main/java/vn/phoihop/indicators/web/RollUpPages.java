package vn.phoihop.indicators.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.indicators.Catalogue;
import vn.phoihop.indicators.Figure;
import vn.phoihop.indicators.Form;
import vn.phoihop.indicators.Period;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.indicators.Periods;
import vn.phoihop.indicators.RollUp;
import vn.phoihop.indicators.RollUps;
import vn.phoihop.indicators.RollUps.Question;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.tables.Tables;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shell.spi.Reply;

/// Figures of an area beside those of the same period last year, and as tables to take away.
@MayAct
@Controller
@RequestMapping("/indicators/rollup")
class RollUpPages {

    private final RollUps rollUps;
    private final Catalogue catalogue;
    private final Periods periods;
    private final Areas areas;
    private final RollUpTable table;

    RollUpPages(RollUps rollUps, Catalogue catalogue, Periods periods, Areas areas, RollUpTable table) {
        this.rollUps = rollUps;
        this.catalogue = catalogue;
        this.periods = periods;
        this.areas = areas;
        this.table = table;
    }

    /// What is asked, in the address.
    record Asked(String area, String form, String period, String figure) {

        Asked(@Nullable String area, @Nullable String form, @Nullable String period, @Nullable String figure) {
            this.area = Objects.requireNonNullElse(area, "");
            this.form = Objects.requireNonNullElse(form, "");
            this.period = Objects.requireNonNullElse(period, "");
            this.figure = Objects.requireNonNullElse(figure, "");
        }
    }

    @GetMapping
    ModelAndView show(Asked asked, Actor actor) {
        return new ModelAndView("indicators/rollup", "page", page(asked, actor));
    }

    private RollUpPage page(Asked asked, Actor actor) {
        var period = period(asked.period());
        var area =
                areas.withCode(asked.area(), period.cutOff()).orElseThrow(() -> new NotThere("area " + asked.area()));
        var form = catalogue.form(asked.form());
        var chosen = Optional.of(asked.figure())
                .filter(code -> !code.isBlank())
                .map(code -> catalogue.figures(List.of(code)).getFirst());
        var rollUp = rollUp(area, form, chosen, period, actor);
        return new RollUpPage(
                area,
                rollUps.seenBy(actor),
                form,
                catalogue.forms(),
                period,
                periods.all(),
                rollUp.against().isEmpty() ? null : rollUp.against().getFirst(),
                rollUp,
                chosen.orElse(null),
                rollUps.missing(area.id(), period, rollUp.figures(), actor));
    }

    private RollUp rollUp(AreaLine area, Form form, Optional<Figure> chosen, Period period, Actor actor) {
        var figures = chosen.map(List::of).orElseGet(() -> catalogue.figuresOf(form));
        var before = periods.find(period.code().yearBefore());
        return rollUps.of(Question.of(area.id(), figures, period, before), actor)
                .orElseThrow();
    }

    private Period period(String code) {
        return PeriodCode.parse(code).map(periods::need).orElseThrow(() -> new NotThere("period " + code));
    }

    @GetMapping("/export.csv")
    void csv(Asked asked, Actor actor, HttpServletResponse response) throws IOException {
        Reply.file(response, Reply.CSV, "so-lieu.csv", Tables.csv(table.lines(page(asked, actor))));
    }

    @GetMapping("/export.xlsx")
    void xlsx(Asked asked, Actor actor, HttpServletResponse response) throws IOException {
        Reply.file(
                response,
                Reply.XLSX,
                "so-lieu.xlsx",
                Tables.xlsx("So lieu", table.lines(page(asked, actor)), RollUpTable.NUMBERS));
    }
}
