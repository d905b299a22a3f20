package vn.phoihop.concerns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// A concern as lists show it. The level is left out where whoever reads is asked to rate it without knowing it.
public record ConcernLine(
        ConcernId id,
        ConcernNumber number,
        String title,
        Channel channel,
        Field field,
        String areaCode,
        String areaName,
        ConcernState state,
        Publication publication,
        Verification verification,
        @Nullable Outcome outcome,
        int level,
        int low,
        int high,
        OrganisationId owner,
        @Nullable OrganisationId lead,
        List<OrganisationId> partners,
        Instant receivedAt,
        Instant firstReceivedAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant dueAt,
        @Nullable ClockId clock,
        boolean isSure,
        boolean isLate,
        double queue,
        int rounds,
        int version) {

    private static final int HIDDEN = -1;

    public Reference reference() {
        return new Reference(Concern.KIND, id.toString(), number.toString(), title);
    }

    /// Whether the level is kept from whoever reads.
    public boolean isBlind() {
        return low == HIDDEN;
    }

    public boolean isRated() {
        return level > 0;
    }

    /// The same without its level, and without what the level set: its dates, its place in the order.
    ConcernLine blind() {
        return new ConcernLine(
                id,
                number,
                title,
                channel,
                field,
                areaCode,
                areaName,
                state,
                publication,
                verification,
                outcome,
                0,
                HIDDEN,
                HIDDEN,
                owner,
                lead,
                partners,
                receivedAt,
                firstReceivedAt,
                null,
                null,
                null,
                true,
                false,
                0,
                rounds,
                version);
    }

    /// Whether the level may turn out to be another.
    public boolean isRange() {
        return low != high;
    }
}
