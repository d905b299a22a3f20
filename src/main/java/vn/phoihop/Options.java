package vn.phoihop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The options that say where the program works, taken out of the words of a command line and turned into properties;
/// both `--data DIR` and `--data=DIR` are understood, before the word and after it.
record Options(List<String> properties, List<String> rest) {

    private static final Map<String, String> KNOWN = Map.of(
            "--port", "server.port",
            "--data", "phoihop.data",
            "--database-url", "spring.datasource.url",
            "--database-user", "spring.datasource.username",
            "--database-password", "spring.datasource.password");
    private static final Map<String, String> SWITCHES = Map.of("--empty", "phoihop.empty");
    private static final Set<String> HELP = Set.of("--help", "-h", "help");

    static Options split(String[] words) {
        var properties = new ArrayList<String>();
        var rest = new ArrayList<String>();
        for (int i = 0; i < words.length; i++) {
            var equals = words[i].indexOf('=');
            var name = equals < 0 ? words[i] : words[i].substring(0, equals);
            if (SWITCHES.containsKey(words[i])) {
                properties.add("--" + SWITCHES.get(words[i]) + "=true");
            } else if (!KNOWN.containsKey(name)) {
                rest.add(words[i]);
            } else if (equals >= 0) {
                properties.add("--" + KNOWN.get(name) + words[i].substring(equals));
            } else if (i + 1 < words.length) {
                properties.add("--" + KNOWN.get(name) + "=" + words[++i]);
            } else {
                rest.add(words[i]);
            }
        }
        return new Options(List.copyOf(properties), List.copyOf(rest));
    }

    /// What the program is asked to do: the first word that is not an option.
    String word() {
        if (rest.isEmpty()) {
            return "serve";
        }
        if (HELP.contains(rest.getFirst())) {
            return "help";
        }
        return rest.getFirst().startsWith("-") ? "serve" : rest.getFirst();
    }

    /// What was said besides the word itself.
    List<String> words() {
        return !rest.isEmpty() && rest.getFirst().equals(word()) ? rest.subList(1, rest.size()) : rest;
    }

    String[] asProperties() {
        return properties.toArray(String[]::new);
    }
}
