package vn.phoihop.exchanges.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.exchanges.ExchangeFilter;
import vn.phoihop.exchanges.ExchangeFilter.Outcome;
import vn.phoihop.exchanges.ExchangeKind;
import vn.phoihop.exchanges.Measure;
import vn.phoihop.exchanges.Urgency;
import vn.phoihop.shared.OrganisationId;

/// How organisations answered in a period; every figure opens its list. In order of names.
public record MeasurePage(
        LocalDate from,
        LocalDate to,
        @Nullable ExchangeKind kind,
        List<Measure> receivers,
        List<Urgency> requesters,
        Map<OrganisationId, String> names) {

    private static final int LEAST = 5;

    public String name(OrganisationId organisation) {
        return names.getOrDefault(organisation, "");
    }

    /// The list behind a figure.
    public String path(OrganisationId organisation, Outcome outcome) {
        return "/exchanges?" + ExchangeQuery.address(filter().by(organisation, outcome));
    }

    /// The list of what an organisation sent.
    public String sent(OrganisationId organisation, boolean urgent) {
        return "/exchanges?" + ExchangeQuery.address(filter().askedBy(organisation, urgent));
    }

    private ExchangeFilter filter() {
        return ExchangeFilter.ALL.of(kind).between(from, to);
    }

    /// A share in whole per cent; -1 when there are too few to speak of one.
    public int percent(int numerator, int denominator) {
        return denominator < LEAST ? -1 : Math.round(100f * numerator / denominator);
    }
}
