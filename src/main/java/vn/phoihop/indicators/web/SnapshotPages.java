package vn.phoihop.indicators.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.phoihop.indicators.Figure;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.indicators.Periods;
import vn.phoihop.indicators.RollUps.Question;
import vn.phoihop.indicators.Snapshot;
import vn.phoihop.indicators.Snapshots;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.tables.Tables;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// Figures as they were when they were kept, and what they were summed from.
@MayAct
@Controller
@RequestMapping("/indicators/snapshots")
class SnapshotPages {

    private final Snapshots snapshots;
    private final Catalogue catalogue;
    private final Periods periods;
    private final Areas areas;
    private final MessageSource messages;

    SnapshotPages(Snapshots snapshots, Catalogue catalogue, Periods periods, Areas areas, MessageSource messages) {
        this.snapshots = snapshots;
        this.catalogue = catalogue;
        this.periods = periods;
        this.areas = areas;
        this.messages = messages;
    }

    /// The figures; with a figure chosen, what it was summed from.
    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id, @RequestParam(defaultValue = "") String figure, Actor actor) {
        var snapshot = snapshots.need(id, actor);
        var chosen = Optional.of(figure)
                .filter(code -> !code.isBlank())
                .map(code -> catalogue.figures(List.of(code)).getFirst());
        var names = new HashMap<Integer, Figure>();
        catalogue.figures().forEach(one -> names.put(one.no(), one));
        var codes = new HashMap<Integer, PeriodCode>();
        snapshot.periods().forEach(period -> codes.put(period.no(), period.code()));
        snapshot.against().forEach(period -> codes.put(period.no(), period.code()));
        return new ModelAndView(
                "indicators/snapshot",
                "page",
                new SnapshotPage(
                        snapshot,
                        chosen.orElse(null),
                        chosen.map(one -> snapshots.inputs(id, one, actor)).orElse(List.of()),
                        snapshots.changes(id, actor),
                        names,
                        codes));
    }

    /// Keeps the figures of an area for a period, beside those of the same period last year.
    @MayAct({Role.SPECIALIST, Role.CLERK, Role.LEADER})
    @PostMapping
    ModelAndView keep(
            @RequestParam String area,
            @RequestParam String form,
            @RequestParam String period,
            @RequestParam(defaultValue = "") String title,
            Actor actor) {
        var asked = PeriodCode.parse(period).map(periods::need).orElseThrow(() -> new NotThere("period " + period));
        var place = areas.withCode(area, asked.cutOff()).orElseThrow(() -> new NotThere("area " + area));
        var question = Question.of(
                place.id(),
                catalogue.figuresOf(catalogue.form(form)),
                asked,
                periods.find(asked.code().yearBefore()));
        var name = title.isBlank() ? place.name() + " " + asked.code() : title;
        return Reply.seeOther(
                "/indicators/snapshots/" + snapshots.keep(question, name, actor).orElseThrow());
    }

    @GetMapping("/{id}/export.xlsx")
    void xlsx(@PathVariable UUID id, Actor actor, HttpServletResponse response) throws IOException {
        var snapshot = snapshots.need(id, actor);
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(
                snapshot.title(),
                say("indicators.column.code"),
                say("indicators.column.figure"),
                say("indicators.column.unit"),
                say("indicators.column.value"),
                say("indicators.column.before")));
        add(lines, snapshot, snapshot.whole());
        snapshot.lines().forEach(line -> add(lines, snapshot, line));
        Reply.file(response, Reply.XLSX, "so-lieu-da-chot.xlsx", Tables.xlsx("So lieu", lines));
    }

    private static void add(List<List<String>> lines, Snapshot snapshot, Snapshot.Line line) {
        for (var figure : snapshot.figures()) {
            var cell = line.cell(figure);
            lines.add(List.of(
                    line.name(),
                    figure.code(),
                    figure.name(),
                    figure.indicator().unit(),
                    plain(cell.value()),
                    plain(cell.before())));
        }
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
