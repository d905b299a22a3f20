package vn.phoihop.indicators.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.phoihop.indicators.Figure;
import vn.phoihop.indicators.RollUp;

/// Exactly what the page shows, as lines of a table: numbers plain, for other programs.
@Component
class RollUpTable {

    /// The columns with numbers, from 0.
    static final Set<Integer> NUMBERS = Set.of(4, 5, 6, 7);

    private final MessageSource messages;

    RollUpTable(MessageSource messages) {
        this.messages = messages;
    }

    List<List<String>> lines(RollUpPage page) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(
                say("indicators.column.area"),
                say("indicators.column.code"),
                say("indicators.column.figure"),
                say("indicators.column.unit"),
                say("indicators.column.value"),
                say("indicators.column.before"),
                say("indicators.column.percent"),
                say("indicators.column.missing")));
        for (var figure : page.rollUp().figures()) {
            lines.add(line(page.area().name(), figure, page.rollUp().whole()));
        }
        for (var line : page.rollUp().lines()) {
            var area = line.area();
            for (var figure : page.rollUp().figures()) {
                lines.add(line(area == null ? "" : area.name(), figure, line));
            }
        }
        return lines;
    }

    private static List<String> line(String area, Figure figure, RollUp.Line line) {
        var cell = line.cell(figure);
        return List.of(
                area,
                figure.code(),
                figure.name(),
                figure.indicator().unit(),
                plain(cell.value()),
                plain(cell.before()),
                plain(cell.percent(figure)),
                Integer.toString(cell.missing()));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
