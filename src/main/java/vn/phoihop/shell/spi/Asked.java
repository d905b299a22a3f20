package vn.phoihop.shell.spi;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words of a filter as an address carries them after its question mark.
public final class Asked {

    private Asked() {}

    /// `name=value&…`, values encoded, in the order of the map; what is empty is left out.
    public static String address(Map<String, String> words) {
        return words.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /// The name of a constant; empty for none.
    public static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    /// What was typed; empty for nothing.
    public static String typed(@Nullable String words) {
        return words == null ? "" : words;
    }
}
