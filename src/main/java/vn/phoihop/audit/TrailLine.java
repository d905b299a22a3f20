package vn.phoihop.audit;

import java.time.Instant;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.OrganisationId;

/// A line of the trail as lists show it.
public record TrailLine(
        long number,
        Instant at,
        String act,
        String subject,
        AccountId account,
        OrganisationId organisation,
        String detail) {}
