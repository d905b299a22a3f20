package vn.phoihop.exchanges.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phoihop.exchanges.ExchangeFilter;
import vn.phoihop.exchanges.ExchangeLine;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Asked;

/// What the list of exchanges shows.
public record ExchangeListPage(
        ExchangeFilter filter,
        List<ExchangeLine> lines,
        @Nullable String next,
        Map<String, Long> counts,
        Map<OrganisationId, String> names,
        boolean mayBegin,
        OrganisationId own) {

    private static final int SHOWN = 3;

    /// The address of another list.
    public String to(ExchangeFilter other) {
        var address = ExchangeQuery.address(other);
        return "/exchanges" + (address.isEmpty() ? "" : "?" + address);
    }

    /// The address of an export of exactly this list.
    public String export(String form) {
        var address = ExchangeQuery.address(filter);
        return "/exchanges/export." + form + (address.isEmpty() ? "" : "?" + address);
    }

    /// The address of what follows.
    public String more() {
        if (next == null) {
            return "";
        }
        var address = ExchangeQuery.address(filter);
        return "/exchanges?" + (address.isEmpty() ? "" : address + "&") + Asked.address(Map.of("after", next));
    }

    public long count(String name) {
        return counts.getOrDefault(name, 0L);
    }

    public boolean isFiltered() {
        return !filter.equals(ExchangeFilter.ALL);
    }

    /// Whether the own organisation asked.
    public boolean isOurs(ExchangeLine line) {
        return line.requester().equals(own);
    }

    /// The other side: who asked us, or whom we ask; only the first few.
    public String others(ExchangeLine line) {
        if (!isOurs(line)) {
            return names.getOrDefault(line.requester(), "");
        }
        return line.receivers().stream()
                .limit(SHOWN)
                .map(each -> names.getOrDefault(each, ""))
                .collect(Collectors.joining("; "));
    }

    /// How many of the other side are not named.
    public int unnamed(ExchangeLine line) {
        return isOurs(line) ? Math.max(0, line.receivers().size() - SHOWN) : 0;
    }
}
