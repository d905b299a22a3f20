package vn.phoihop.registry.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phoihop.registry.Direction;
import vn.phoihop.registry.DocumentStatus;
import vn.phoihop.registry.RegisterFilter;
import vn.phoihop.registry.RegisterFilter.Sort;
import vn.phoihop.registry.RelationKind;

/// The address of a list: what is asked for, and where its page begins. What does not fit is as if it were not there.
public record RegisterQuery(
        @Nullable String q,
        @Nullable Direction direction,
        @Nullable DocumentStatus status,
        @Nullable String type,
        @Nullable String issuer,
        @Nullable Integer year,
        @Nullable Boolean findings,
        @Nullable RelationKind relation,
        @Nullable Sort sort,
        @Nullable String after) {

    RegisterFilter filter() {
        return new RegisterFilter(
                or(q),
                direction,
                status,
                or(type),
                or(issuer),
                year,
                Boolean.TRUE.equals(findings),
                relation,
                sort == null ? Sort.FILED : sort);
    }

    /// The address of a filter, without the question mark; empty when it asks for everything.
    static String address(RegisterFilter filter) {
        var words = new LinkedHashMap<String, String>();
        words.put("q", filter.words());
        words.put("direction", name(filter.direction()));
        words.put("status", name(filter.status()));
        words.put("type", filter.type());
        words.put("issuer", filter.issuer());
        words.put("year", filter.year() == null ? "" : filter.year().toString());
        words.put("findings", filter.findings() ? "true" : "");
        words.put("relation", name(filter.relation()));
        words.put("sort", filter.sort() == Sort.FILED ? "" : filter.sort().name());
        return joined(words);
    }

    /// The same list from this line on.
    static String address(RegisterFilter filter, String after) {
        var address = address(filter);
        return (address.isEmpty() ? "" : address + "&") + joined(Map.of("after", after));
    }

    private static String joined(Map<String, String> words) {
        return words.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    private static String or(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
