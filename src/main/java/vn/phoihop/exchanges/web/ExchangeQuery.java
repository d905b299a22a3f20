package vn.phoihop.exchanges.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.phoihop.exchanges.ExchangeFilter;
import vn.phoihop.exchanges.ExchangeFilter.Box;
import vn.phoihop.exchanges.ExchangeFilter.Outcome;
import vn.phoihop.exchanges.ExchangeKind;
import vn.phoihop.exchanges.ExchangeStatus;
import vn.phoihop.shared.OrganisationId;

/// The address of a list of exchanges. What does not fit is as if it were not there.
public record ExchangeQuery(
        @Nullable String q,
        @Nullable Box box,
        @Nullable ExchangeKind kind,
        @Nullable ExchangeStatus status,
        @Nullable UUID organisation,
        @Nullable UUID requester,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate from,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate to,

        @Nullable Outcome outcome,
        @Nullable Boolean urgent,
        @Nullable String after) {

    ExchangeFilter filter() {
        return new ExchangeFilter(
                q == null ? "" : q,
                box,
                kind,
                status,
                organisation == null ? null : new OrganisationId(organisation),
                requester == null ? null : new OrganisationId(requester),
                from,
                to,
                outcome,
                Boolean.TRUE.equals(urgent));
    }

    /// The address of a filter, without the question mark.
    static String address(ExchangeFilter filter) {
        var words = new LinkedHashMap<String, String>();
        words.put("q", filter.words());
        words.put("box", name(filter.box()));
        words.put("kind", name(filter.kind()));
        words.put("status", name(filter.status()));
        words.put("organisation", id(filter.organisation()));
        words.put("requester", id(filter.requester()));
        words.put("from", filter.from() == null ? "" : filter.from().toString());
        words.put("to", filter.to() == null ? "" : filter.to().toString());
        words.put("outcome", name(filter.outcome()));
        words.put("urgent", filter.urgent() ? "true" : "");
        return joined(words);
    }

    static String joined(Map<String, String> words) {
        return words.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    private static String id(@Nullable OrganisationId organisation) {
        return organisation == null ? "" : organisation.value().toString();
    }
}
