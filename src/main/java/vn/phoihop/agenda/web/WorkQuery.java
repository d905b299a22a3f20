package vn.phoihop.agenda.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.agenda.Whose;
import vn.phoihop.agenda.WorkFilter;
import vn.phoihop.calendar.AgendaBucket;
import vn.phoihop.shell.spi.Asked;

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
        return new WorkFilter(
                Whose.parse(Asked.typed(of)),
                bucket,
                Asked.typed(kind),
                Asked.typed(obligation),
                Asked.typed(q),
                Boolean.TRUE.equals(taken));
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
        return Asked.address(words);
    }

    /// A path with the words of a filter.
    static String path(String path, WorkFilter filter) {
        var address = address(filter);
        return address.isEmpty() ? path : path + "?" + address;
    }

    /// The same list from a line on.
    static String path(WorkFilter filter, String after) {
        var address = address(filter);
        return "/work?" + (address.isEmpty() ? "" : address + "&") + Asked.address(Map.of("after", after));
    }
}
