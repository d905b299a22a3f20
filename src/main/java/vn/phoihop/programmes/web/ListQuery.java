package vn.phoihop.programmes.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.Level;
import vn.phoihop.programmes.ProgrammeFilter;
import vn.phoihop.programmes.ProgrammeKind;
import vn.phoihop.programmes.ProgrammeState;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Asked;

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
        words.put("kind", Asked.name(filter.kind()));
        words.put("state", Asked.name(filter.state()));
        words.put("level", Asked.name(filter.level()));
        words.put("year", filter.year() == null ? "" : filter.year().toString());
        words.put("party", filter.party() == null ? "" : filter.party().value().toString());
        words.put("waiting", filter.waiting() ? "true" : "");
        return Asked.address(words);
    }

    /// The same list from this line on.
    static String address(ProgrammeFilter filter, String after) {
        var address = address(filter);
        return (address.isEmpty() ? "" : address + "&") + Asked.address(Map.of("after", after));
    }
}
