package vn.phoihop.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.phoihop.shell.spi.Certainty;

/// How a due date is written wherever it is shown: with “tạm tính” while the days off of its year are not confirmed
/// (property K15 of the clocks). The years are asked for at most every ten seconds.
@Component
public class DueDates implements Certainty {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final Calendars calendars;
    private final MessageSource messages;
    private final Clock clock;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(Instant.MIN, Set.of()));

    DueDates(Calendars calendars, MessageSource messages, Clock clock) {
        this.calendars = calendars;
        this.messages = messages;
        this.clock = clock;
    }

    private record Known(Instant until, Set<Integer> confirmed) {}

    /// A confirmed year stays confirmed; only others are asked for again.
    @Override
    public boolean isSure(LocalDate day) {
        var last = known.get();
        if (last.confirmed().contains(day.getYear())) {
            return true;
        }
        if (!clock.instant().isBefore(last.until())) {
            last = new Known(clock.instant().plus(FRESH), calendars.confirmedYears());
            known.set(last);
        }
        return last.confirmed().contains(day.getYear());
    }

    /// The day as offices write it, marked while it may still move: `12/01/2027 (tạm tính)`.
    public String written(LocalDate day, Locale language) {
        return isSure(day)
                ? DAY.format(day)
                : DAY.format(day) + " (" + messages.getMessage("shell.provisional", null, language) + ")";
    }

    @EventListener
    void forget(YearConfirmed confirmed) {
        known.set(new Known(Instant.MIN, Set.of()));
    }
}
