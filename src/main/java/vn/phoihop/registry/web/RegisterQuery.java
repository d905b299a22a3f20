package vn.phoihop.registry.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.registry.Direction;
import vn.phoihop.registry.DocumentStatus;
import vn.phoihop.registry.RegisterFilter;
import vn.phoihop.registry.RegisterFilter.Sort;
import vn.phoihop.registry.RelationKind;
import vn.phoihop.shell.spi.Asked;

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
                Asked.typed(q),
                direction,
                status,
                Asked.typed(type),
                Asked.typed(issuer),
                year,
                Boolean.TRUE.equals(findings),
                relation,
                sort == null ? Sort.FILED : sort);
    }

    /// The address of a filter, without the question mark; empty when it asks for everything.
    static String address(RegisterFilter filter) {
        var words = new LinkedHashMap<String, String>();
        words.put("q", filter.words());
        words.put("direction", Asked.name(filter.direction()));
        words.put("status", Asked.name(filter.status()));
        words.put("type", filter.type());
        words.put("issuer", filter.issuer());
        words.put("year", filter.year() == null ? "" : filter.year().toString());
        words.put("findings", filter.findings() ? "true" : "");
        words.put("relation", Asked.name(filter.relation()));
        words.put("sort", filter.sort() == Sort.FILED ? "" : filter.sort().name());
        return Asked.address(words);
    }

    /// The same list from this line on.
    static String address(RegisterFilter filter, String after) {
        var address = address(filter);
        return (address.isEmpty() ? "" : address + "&") + Asked.address(Map.of("after", after));
    }
}
