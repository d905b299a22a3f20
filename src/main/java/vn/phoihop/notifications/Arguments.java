package vn.phoihop.notifications;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import vn.phoihop.notifications.spi.Due;

/// The values of a sentence, kept so that each reader gets them in the own form: text, number, day or moment.
final class Arguments {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Arguments() {}

    static String write(List<Object> values) {
        var all = JSON.createArrayNode();
        for (var value : values) {
            switch (value) {
                case String text -> all.addObject().put("text", text);
                case Integer number -> all.addObject().put("number", number.longValue());
                case Long number -> all.addObject().put("number", number);
                case BigDecimal number -> all.addObject().put("decimal", number.toPlainString());
                case LocalDate day -> all.addObject().put("day", day.toString());
                case Due due -> all.addObject().put("due", due.day().toString());
                case Instant moment -> all.addObject().put("moment", moment.toString());
                default ->
                    throw new IllegalArgumentException("a notice cannot carry a "
                            + value.getClass().getName() + ": give text, a number, a day or a moment");
            }
        }
        return all.toString();
    }

    static List<Object> read(String json) {
        var all = new ArrayList<Object>();
        for (var value : (ArrayNode) JSON.readTree(json)) {
            if (value.has("number")) {
                all.add(value.get("number").asLong());
            } else if (value.has("decimal")) {
                all.add(new BigDecimal(value.get("decimal").asString()));
            } else if (value.has("day")) {
                all.add(LocalDate.parse(value.get("day").asString()));
            } else if (value.has("due")) {
                all.add(new Due(LocalDate.parse(value.get("due").asString())));
            } else if (value.has("moment")) {
                all.add(Instant.parse(value.get("moment").asString()));
            } else {
                all.add(value.get("text").asString());
            }
        }
        return List.copyOf(all);
    }
}
