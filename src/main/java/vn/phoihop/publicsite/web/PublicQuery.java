package vn.phoihop.publicsite.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.publicsite.BoardFilter;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.PublicStage;

/// A filter as it stands in an address; what is not a value is not asked for.
record PublicQuery(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String field,
        @Nullable String area,
        @Nullable String organisation,
        @Nullable List<String> stage,
        @Nullable String after) {

    private static final int LONGEST = 200;

    BoardFilter filter() {
        return new BoardFilter(
                text(q),
                constant(PublicKind.values(), text(kind)).orElse(null),
                text(field),
                id(text(area)),
                id(text(organisation)),
                Objects.requireNonNullElse(stage, List.<String>of()).stream()
                        .flatMap(each -> constant(PublicStage.values(), each).stream())
                        .distinct()
                        .toList());
    }

    String key() {
        return text(after);
    }

    /// The same question from a key on, as it stands in an address.
    String parametersAfter(String key) {
        var all = new StringJoiner("&");
        add(all, "q", text(q));
        add(all, "kind", text(kind));
        add(all, "field", text(field));
        add(all, "area", text(area));
        add(all, "organisation", text(organisation));
        Objects.requireNonNullElse(stage, List.<String>of()).forEach(each -> add(all, "stage", each));
        add(all, "after", key);
        return all.toString();
    }

    private static void add(StringJoiner all, String name, String value) {
        if (!value.isEmpty()) {
            all.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String text(@Nullable String typed) {
        var text = Objects.requireNonNullElse(typed, "").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    static <E extends Enum<E>> Optional<E> constant(E[] all, String path) {
        var name = path.toUpperCase(Locale.ROOT);
        return Stream.of(all).filter(each -> each.name().equals(name)).findFirst();
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
