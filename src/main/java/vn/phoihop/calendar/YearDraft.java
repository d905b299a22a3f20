package vn.phoihop.calendar;

import java.time.Instant;
import vn.phoihop.shared.AccountId;

/// A year of the calendar as somebody entered it, waiting for a second person: its days as a file of the calendar.
public record YearDraft(
        int year, String decision, String days, AccountId proposedBy, Instant proposedAt, int version) {}
