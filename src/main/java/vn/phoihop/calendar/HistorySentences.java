package vn.phoihop.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import vn.phoihop.calendar.days.Days;
import vn.phoihop.shared.Sentence;

/// An entry of a ledger as a sentence.
final class HistorySentences {

    private HistorySentences() {}

    static Sentence of(Entry entry, ZoneId zone) {
        return switch (entry) {
            case Entry.Started started -> started(started);
            case Entry.Paused paused ->
                Sentence.of(
                        "calendar.history.Paused",
                        Sentence.of("calendar.pause." + paused.reason()),
                        Days.day(paused.lastDay()),
                        paused.proof().number() + " " + paused.proof().title());
            case Entry.Resumed resumed ->
                Sentence.of("calendar.history.Resumed." + (resumed.automatic() ? "automatic" : "early"));
            case Entry.Extended extended -> extended(extended);
            case Entry.HandedOver handed ->
                Sentence.of("calendar.history.HandedOver." + (handed.to() == null ? "nobody" : "somebody"));
            case Entry.Superseded _ -> Sentence.of("calendar.history.Superseded");
            case Entry.Stopped stopped -> Sentence.of("calendar.history.Stopped", stopped.why());
            case Entry.StopVoided voided -> Sentence.of("calendar.history.StopVoided", voided.reason());
            case Entry.Breached _ -> Sentence.of("calendar.history.Breached");
            case Entry.Reprojected moved ->
                Sentence.of(
                        "calendar.history.Reprojected",
                        end(moved.before(), zone),
                        end(moved.after(), zone),
                        moved.calendarVersion() + "");
            case Entry.EntryCorrected corrected ->
                Sentence.of("calendar.history.EntryCorrected", corrected.wrong() + "", corrected.reason());
        };
    }

    private static Sentence started(Entry.Started started) {
        var limit = started.limit();
        var day = started.day();
        if (limit != null) {
            return Sentence.of(
                    "calendar.history.Started",
                    Sentence.of("calendar.limit." + limit.unit() + "." + started.direction(), limit.amount() + ""));
        }
        return day == null
                ? Sentence.of("calendar.limit.FIXED_DATE")
                : Sentence.of("calendar.history.Started.day", Days.day(day));
    }

    private static Sentence extended(Entry.Extended extended) {
        var day = extended.day();
        return day == null
                ? Sentence.of("calendar.history.Extended", extended.amount() + "", extended.reason())
                : Sentence.of("calendar.history.Extended.day", Days.day(day), extended.reason());
    }

    /// The end of a term is the first moment after its last day.
    private static Sentence end(Instant moment, ZoneId zone) {
        return Days.moment(LocalDateTime.ofInstant(moment.minusSeconds(60), zone));
    }
}
