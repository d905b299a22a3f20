package vn.phoihop.exchanges;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;

/// A comment on a clause of a draft: whose, and what became of it.
public record CommentLine(
        UUID id,
        LegId leg,
        OrganisationId organisation,
        int round,
        int position,
        String clause,
        String content,
        @Nullable CommentDecision decision,
        String explanation,
        int version) {}
