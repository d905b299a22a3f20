package vn.phoihop.agenda.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phoihop.agenda.Whose;
import vn.phoihop.agenda.WorkFilter;
import vn.phoihop.calendar.AgendaBucket;

/// The address of a list of work. What does not fit is as if it were not there.
public record WorkQuery(
        @Nullable String of,
        @Nullable AgendaBucket bucket,
        @Nullable String kind,
        @Nullable String obligation,
        @Nullable String q,
        @Nullable Boolean taken,
        @Nullable String after) {

    WorkFilter filter() {
        return new WorkFilter(Whose.parse(or(of)), bucket, or(kind), or(obligation), or(q), Boolean.TRUE.equals(taken));
    }

    /// The words of the address of a filter; empty when it asks for everything.
    static String address(WorkFilter filter) {
        var bucket = filter.bucket();
        var words = new LinkedHashMap<String, String>();
        words.put("of", filter.whose().word());
        words.put("bucket", bucket == null ? "" : bucket.name());
        words.put("kind", filter.kind());
        words.put("obligation", filter.obligation());
        words.put("q", filter.words());
        words.put("taken", filter.taken() ? "true" : "");
        return joined(words);
    }

    /// A path with the words of a filter.
    static String path(String path, WorkFilter filter) {
        var address = address(filter);
        return address.isEmpty() ? path : path + "?" + address;
    }

    /// The same list from a line on.
    static String path(WorkFilter filter, String after) {
        var address = address(filter);
        return "/work?" + (address.isEmpty() ? "" : address + "&") + joined(Map.of("after", after));
    }

    private static String joined(Map<String, String> words) {
        return words.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String or(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
