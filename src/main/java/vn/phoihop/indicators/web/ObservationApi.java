package vn.phoihop.indicators.web;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.phoihop.indicators.Figure;
import vn.phoihop.indicators.ImportReport;
import vn.phoihop.indicators.Imports;
import vn.phoihop.indicators.Imports.Format;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.indicators.RollUp;
import vn.phoihop.indicators.RollUps;
import vn.phoihop.indicators.RollUps.Asked;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Role;

/// Figures for other systems: files in, sums out.
@MayAct
@RestController
@RequestMapping("/api/v1/indicators")
class ObservationApi {

    private final Imports imports;
    private final RollUps rollUps;

    ObservationApi(Imports imports, RollUps rollUps) {
        this.imports = imports;
        this.rollUps = rollUps;
    }

    /// Takes a file of values in: `unit,period,figure,value` and, if need be, `as_of,from,to`. 422 with every fault
    /// by line and column when one is wrong; nothing is taken then.
    @MayAct({Role.SPECIALIST, Role.CLERK})
    @PostMapping("/observations")
    ResponseEntity<ImportReport> take(
            InputStream body,
            @RequestHeader(name = "Content-Type", defaultValue = "text/csv") String type,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Actor actor) {
        var format = type.contains("json") ? Format.JSON : Format.CSV;
        var report = imports.take(body, format, reason, dryRun, actor);
        var status = report.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(report);
    }

    /// Sums of a territory: the area by its code, figures by theirs (comma separated), one or several periods, and
    /// those to compare with.
    @GetMapping("/rollup")
    Sums rollUp(
            @RequestParam String area,
            @RequestParam List<String> figures,
            @RequestParam List<String> periods,
            @RequestParam(defaultValue = "") List<String> against,
            @RequestParam(defaultValue = "") String forced,
            Actor actor) {
        var asked = new Asked(area, figures, codes(periods), codes(against), forced);
        return rollUps.of(asked, actor).map(Sums::of).orElseThrow(() -> new NotThere("seamless periods"));
    }

    private static List<PeriodCode> codes(List<String> texts) {
        return texts.stream()
                .flatMap(text -> PeriodCode.parse(text).stream())
                .distinct()
                .toList();
    }

    /// What came out, area by area and as a whole.
    public record Sums(List<Line> lines, Line whole) {

        static Sums of(RollUp rollUp) {
            return new Sums(
                    rollUp.lines().stream()
                            .map(line -> Line.of(line, rollUp.figures()))
                            .toList(),
                    Line.of(rollUp.whole(), rollUp.figures()));
        }
    }

    /// The values of one area; of the whole, without a code.
    public record Line(@Nullable String area, @Nullable String name, List<Value> values) {

        static Line of(RollUp.Line line, List<Figure> figures) {
            var values = new ArrayList<Value>();
            for (var figure : figures) {
                var cell = line.cell(figure);
                values.add(new Value(
                        figure.code(), cell.value(), cell.before(), cell.units(), cell.missing(), cell.deviating()));
            }
            var area = line.area();
            return new Line(area == null ? null : area.code(), area == null ? null : area.name(), values);
        }
    }

    /// One value now and before, from how many units, how many missing, and how many of a window of their own.
    public record Value(
            String figure,
            @Nullable BigDecimal value,
            @Nullable BigDecimal before,
            int units,
            int missing,
            int deviating) {}
}
