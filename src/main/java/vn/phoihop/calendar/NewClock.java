package vn.phoihop.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.days.Limit;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// What starts a clock: its definition, the record it belongs to, the event it runs from, and who holds the work.
///
/// `limit` replaces the definition’s own (a class of answer has its own term). `day` is the date set, for a clock with
/// a fixed date, or the day of the event for one that counts back. `area` is the code of the place whose closures
/// count.
public record NewClock(
        String province,
        String definition,
        Reference record,
        Audience audience,
        @Nullable OrganisationId holder,
        Instant anchor,
        Instant firstReceived,
        @Nullable Limit limit,
        @Nullable LocalDate day,
        String area) {

    /// A clock with the limit of its definition, from this moment on.
    public static NewClock of(String province, String definition, Reference record, Audience audience, Instant anchor) {
        return new NewClock(province, definition, record, audience, audience.owner(), anchor, anchor, null, null, "");
    }

    public NewClock limited(Limit other) {
        return new NewClock(province, definition, record, audience, holder, anchor, firstReceived, other, day, area);
    }

    public NewClock on(LocalDate other) {
        return new NewClock(province, definition, record, audience, holder, anchor, firstReceived, limit, other, area);
    }

    public NewClock heldBy(@Nullable OrganisationId other) {
        return new NewClock(province, definition, record, audience, other, anchor, firstReceived, limit, day, area);
    }

    public NewClock firstReceivedAt(Instant moment) {
        return new NewClock(province, definition, record, audience, holder, anchor, moment, limit, day, area);
    }

    public NewClock in(String code) {
        return new NewClock(province, definition, record, audience, holder, anchor, firstReceived, limit, day, code);
    }
}
