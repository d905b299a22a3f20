package vn.phoihop.indicators;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What was typed into a form, as it is kept: one `figure=text` after the other.
final class Draft {

    private Draft() {}

    static String of(Map<Integer, String> typed) {
        return typed.entrySet().stream()
                .map(cell -> cell.getKey() + "=" + URLEncoder.encode(cell.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static Map<Integer, String> read(String draft) {
        var typed = new LinkedHashMap<Integer, String>();
        for (var cell : draft.split("&", -1)) {
            var equals = cell.indexOf('=');
            if (equals > 0) {
                typed.put(
                        Integer.valueOf(cell.substring(0, equals)),
                        URLDecoder.decode(cell.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return typed;
    }
}
