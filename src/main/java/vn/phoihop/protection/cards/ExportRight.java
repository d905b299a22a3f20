package vn.phoihop.protection.cards;

import java.time.Instant;
import java.util.UUID;
import vn.phoihop.shared.AccountId;

/// A right to take contacts out (quyền trích xuất): of one person, for one kind of case, one purpose and a time.
public record ExportRight(
        UUID id,
        AccountId to,
        String kind,
        Purpose purpose,
        String ground,
        Instant givenAt,
        Instant endsAt,
        boolean isInForce) {}
