package vn.phoihop.reports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// A request as lists show it: how many units were asked, sent, are late.
public record RequestLine(
        RequestId id,
        String number,
        String title,
        OrganisationId requester,
        RequestState state,
        String period,
        LocalDate dueOn,
        int units,
        int sent,
        int late,
        @Nullable String regime) {

    public Reference reference() {
        return new Reference("reports", "requests/" + id, number, title);
    }
}
