package vn.phoihop.exchanges.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.phoihop.exchanges.ExchangeFilter;
import vn.phoihop.exchanges.ExchangeFilter.Box;
import vn.phoihop.exchanges.ExchangeFilter.Outcome;
import vn.phoihop.exchanges.ExchangeKind;
import vn.phoihop.exchanges.ExchangeStatus;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Asked;

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
        words.put("box", Asked.name(filter.box()));
        words.put("kind", Asked.name(filter.kind()));
        words.put("status", Asked.name(filter.status()));
        words.put("organisation", id(filter.organisation()));
        words.put("requester", id(filter.requester()));
        words.put("from", filter.from() == null ? "" : filter.from().toString());
        words.put("to", filter.to() == null ? "" : filter.to().toString());
        words.put("outcome", Asked.name(filter.outcome()));
        words.put("urgent", filter.urgent() ? "true" : "");
        return Asked.address(words);
    }

    private static String id(@Nullable OrganisationId organisation) {
        return organisation == null ? "" : organisation.value().toString();
    }
}
