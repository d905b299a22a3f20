package vn.phoihop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The options that say where the program works, taken out of the words of a command line and turned into properties;
/// both `--data DIR` and `--data=DIR` are understood.
record Options(List<String> properties, List<String> rest) {

    private static final Map<String, String> KNOWN = Map.of(
            "--port", "server.port",
            "--data", "phoihop.data",
            "--database-url", "spring.datasource.url",
            "--database-user", "spring.datasource.username",
            "--database-password", "spring.datasource.password");

    static Options split(String[] words) {
        var properties = new ArrayList<String>();
        var rest = new ArrayList<String>();
        for (int i = 0; i < words.length; i++) {
            var equals = words[i].indexOf('=');
            var name = equals < 0 ? words[i] : words[i].substring(0, equals);
            var property = KNOWN.get(name);
            if (property == null) {
                rest.add(words[i]);
            } else if (equals >= 0) {
                properties.add("--" + property + words[i].substring(equals));
            } else if (i + 1 < words.length) {
                properties.add("--" + property + "=" + words[++i]);
            } else {
                rest.add(words[i]);
            }
        }
        return new Options(List.copyOf(properties), List.copyOf(rest));
    }

    String[] asProperties() {
        return properties.toArray(String[]::new);
    }
}
