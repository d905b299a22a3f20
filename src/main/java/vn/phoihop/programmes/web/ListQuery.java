package vn.phoihop.programmes.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.Level;
import vn.phoihop.programmes.ProgrammeFilter;
import vn.phoihop.programmes.ProgrammeKind;
import vn.phoihop.programmes.ProgrammeState;
import vn.phoihop.shared.OrganisationId;

/// The address of a list: what is asked for, and where its page begins. What does not fit is as if it were not there.
public record ListQuery(
        @Nullable String q,
        @Nullable ProgrammeKind kind,
        @Nullable ProgrammeState state,
        @Nullable Level level,
        @Nullable Integer year,
        @Nullable UUID party,
        @Nullable Boolean waiting,
        @Nullable String after) {

    ProgrammeFilter filter() {
        return new ProgrammeFilter(
                q == null ? "" : q,
                kind,
                state,
                level,
                year,
                party == null ? null : new OrganisationId(party),
                Boolean.TRUE.equals(waiting));
    }

    /// The address of a filter, without the question mark; empty when it asks for everything.
    static String address(ProgrammeFilter filter) {
        var words = new LinkedHashMap<String, String>();
        words.put("q", filter.words());
        words.put("kind", name(filter.kind()));
        words.put("state", name(filter.state()));
        words.put("level", name(filter.level()));
        words.put("year", filter.year() == null ? "" : filter.year().toString());
        words.put("party", filter.party() == null ? "" : filter.party().value().toString());
        words.put("waiting", filter.waiting() ? "true" : "");
        return joined(words);
    }

    /// The same list from this line on.
    static String address(ProgrammeFilter filter, String after) {
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
}
