package vn.phoihop.calendar.days;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.Sentence;

/// A due date and how it was reached: the day, for hours also the moment, the standing of the calendar under it, the
/// days off and worked Saturdays that mattered, and the steps as sentences.
public record Deadline(
        LocalDate day,
        @Nullable LocalDateTime moment,
        Standing standing,
        List<SpecialDay> named,
        List<Sentence> steps) {}
