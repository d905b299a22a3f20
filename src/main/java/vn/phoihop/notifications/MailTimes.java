package vn.phoihop.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.notifications.spi.OpenHours;

/// When a letter may leave: while offices are open and its reader does not want quiet; one that is urgent, at any time.
@Component
class MailTimes {

    private static final int DAYS = 40;

    private final ObjectProvider<OpenHours> hours;
    private final ZoneId zone;

    MailTimes(ObjectProvider<OpenHours> hours, @Value("${phoihop.zone}") ZoneId zone) {
        this.hours = hours;
        this.zone = zone;
    }

    /// The first moment from now on at which a letter that may wait may leave.
    Instant leave(Instant from, @Nullable QuietHours quiet) {
        var moment = open(from);
        for (int day = 0; quiet != null && day < DAYS; day++) {
            var loud = quiet.after(moment, zone);
            if (loud.equals(moment)) {
                return moment;
            }
            moment = open(loud);
        }
        return moment;
    }

    /// When the letter about a notice told now may leave; nothing when none is wanted.
    Optional<Instant> of(boolean isUrgent, Way way, Settings settings, Instant now) {
        if (isUrgent) {
            return Optional.of(now);
        }
        return switch (way) {
            case AT_ONCE -> Optional.of(leave(now, settings.quiet()));
            case DIGEST -> Optional.of(digest(now, settings));
            case PAGE -> Optional.empty();
        };
    }

    /// The next time the letter of the day is made, on a day that is worked.
    private Instant digest(Instant now, Settings settings) {
        var day = LocalDate.ofInstant(now, zone);
        for (int tried = 0; tried < DAYS; tried++, day = day.plusDays(1)) {
            var moment = day.atTime(settings.digestAt()).atZone(zone).toInstant();
            if (moment.isAfter(now) && isWorked(day)) {
                return leave(moment, settings.quiet());
            }
        }
        return leave(now, settings.quiet());
    }

    private boolean isWorked(LocalDate day) {
        var opening = open(day.atStartOfDay(zone).toInstant());
        return LocalDate.ofInstant(opening, zone).equals(day);
    }

    /// Whether these quiet hours leave a moment of a worked day at all.
    boolean leavesAMoment(QuietHours quiet, Instant now) {
        var first = leave(now, quiet);
        return quiet.after(first, zone).equals(first);
    }

    private Instant open(Instant moment) {
        return hours.stream().findFirst().map(offer -> offer.open(moment)).orElse(moment);
    }
}
