package vn.phoihop.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.phoihop.shared.Sentence;

/// A date computed again from nothing but the printed steps of its explanation: the stretches counted, and the roll.
record Recounted(int counted, LocalDate dueOn) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    static Recounted of(List<Sentence> steps) {
        var counted = 0;
        var due = LocalDate.EPOCH;
        for (var step : steps) {
            if (step.key().startsWith("calendar.step.counted.")) {
                counted += Integer.parseInt(step.parts().getFirst().toString());
                due = day(step.parts().get(2));
            }
            if (step.key().startsWith("calendar.step.rolled.")
                    && day(step.parts().getFirst()).equals(due)) {
                due = day(step.parts().get(1));
            }
        }
        return new Recounted(counted, due);
    }

    /// A day as it is printed: its date, then its weekday.
    private static LocalDate day(Object printed) {
        return LocalDate.parse(((Sentence) printed).parts().getFirst().toString(), DAY);
    }
}
