package vn.phoihop.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.OrganisationId;

/// An account in full, as an administrator or its owner sees it: nothing that opens a door is in it.
public record AccountSheet(
        AccountId id,
        String userName,
        String name,
        OrganisationId keeper,
        String email,
        String phone,
        boolean mustChangePassword,
        boolean isSample,
        boolean hasSecondFactor,
        Instant openedAt,
        Instant passwordAt,
        @Nullable Instant lockedAt) {}
