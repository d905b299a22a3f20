package vn.phoihop.protection.cards;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.Reference;

/// A card as it lies in the database; closed when its key is gone.
@SuppressWarnings("ArrayRecordComponent") // never compared, never let out of the package
record StoredCard(
        String province,
        UUID caseId,
        Reference about,
        boolean canary,
        byte @Nullable [] sealed,
        byte @Nullable [] key) {}
