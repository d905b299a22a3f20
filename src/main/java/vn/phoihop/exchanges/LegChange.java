package vn.phoihop.exchanges;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.OrganisationId;

/// What an event changes of a leg besides its status; what is not named stays.
final class LegChange {

    private static final List<String> COLUMNS = List.of(
            "answer",
            "refusal_code",
            "internal_owner",
            "insufficient",
            "round",
            "asked",
            "extended",
            "partial",
            "silent",
            "forwarded",
            "appeal",
            "attendees",
            "people",
            "competent_body",
            "answer_clock",
            "review_clock",
            "appeal_clock",
            "due_at",
            "acknowledged_at",
            "answered_at",
            "closed_at");

    private final Map<String, @Nullable Object> values = new HashMap<>();

    static LegChange none() {
        return new LegChange();
    }

    LegChange answer(LegAnswer answer) {
        return with("answer", answer.name());
    }

    LegChange refusalCode(String code) {
        return with("refusal_code", code);
    }

    LegChange internalOwner(String name) {
        return with("internal_owner", name);
    }

    LegChange insufficient(int times) {
        return with("insufficient", times);
    }

    LegChange round(int round) {
        return with("round", round);
    }

    LegChange asked() {
        return with("asked", true);
    }

    LegChange extended() {
        return with("extended", true);
    }

    LegChange partial() {
        return with("partial", true);
    }

    LegChange silent() {
        return with("silent", true);
    }

    LegChange forwarded() {
        return with("forwarded", true);
    }

    LegChange appeal(Leg.Appeal appeal) {
        return with("appeal", appeal.name());
    }

    LegChange attendees(@Nullable Integer count, String people) {
        if (count != null) {
            values.put("attendees", count);
        }
        return with("people", people);
    }

    LegChange competentBody(OrganisationId body) {
        return with("competent_body", body.value());
    }

    LegChange answerClock(ClockId clock, Instant due) {
        return with("answer_clock", clock.value()).with("due_at", due.atOffset(ZoneOffset.UTC));
    }

    LegChange reviewClock(ClockId clock) {
        return with("review_clock", clock.value());
    }

    LegChange appealClock(ClockId clock) {
        return with("appeal_clock", clock.value());
    }

    LegChange acknowledgedAt(Instant at) {
        return with("acknowledged_at", at.atOffset(ZoneOffset.UTC));
    }

    LegChange answeredAt(Instant at) {
        return with("answered_at", at.atOffset(ZoneOffset.UTC));
    }

    LegChange closedAt(Instant at) {
        return with("closed_at", at.atOffset(ZoneOffset.UTC));
    }

    /// Every column that may change, with null where it stays.
    Map<String, @Nullable Object> values() {
        var all = new HashMap<String, @Nullable Object>(values);
        COLUMNS.forEach(each -> all.putIfAbsent(each, null));
        return all;
    }

    private LegChange with(String column, Object value) {
        values.put(column, value);
        return this;
    }
}
