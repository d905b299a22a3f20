package vn.phoihop.operations.backup;

import java.util.List;
import java.util.stream.Collectors;

/// Names from the catalogue as SQL writes them.
final class Names {

    private Names() {}

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String quoted(List<String> names) {
        return names.stream().map(Names::quoted).collect(Collectors.joining(", "));
    }
}
