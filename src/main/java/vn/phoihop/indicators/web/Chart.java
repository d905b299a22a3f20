package vn.phoihop.indicators.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.indicators.Figure;
import vn.phoihop.indicators.RollUp;

/// What a chart draws: the areas, and for each the value now and before. The same stands in the table beside it.
final class Chart {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Chart() {}

    static String of(RollUp rollUp, Figure figure) {
        var names = new ArrayList<String>();
        var now = new ArrayList<@Nullable BigDecimal>();
        var before = new ArrayList<@Nullable BigDecimal>();
        for (var line : rollUp.lines()) {
            var area = line.area();
            names.add(area == null ? "" : area.name());
            now.add(line.cell(figure).value());
            before.add(line.cell(figure).before());
        }
        var chart = new LinkedHashMap<String, List<?>>();
        chart.put("names", names);
        chart.put("now", now);
        chart.put("before", before);
        return JSON.writeValueAsString(chart).replace("<", "\\u003c");
    }
}
