package vn.phoihop.calendar;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.IntSupplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the time starts: new projections after a change of the calendar, reminders and breaches, the nightly
/// comparison, and the task to enter next year.
@Configuration(proxyBeanMethods = false)
class CalendarJobs {

    private static final Duration EVERY = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> projectClocksAnew(Reprojection reprojection) {
        return Tasks.recurring("calendar.project-anew", Schedules.fixedDelay(EVERY))
                .execute((task, context) -> untilDone(reprojection::batch));
    }

    @Bean
    RecurringTask<Void> sweepClocks(Sweep sweep) {
        return Tasks.recurring("calendar.sweep", Schedules.fixedDelay(EVERY))
                .execute((task, context) -> untilDone(sweep::batch));
    }

    /// At night, when nobody works.
    @Bean
    RecurringTask<Void> compareClocks(Comparison comparison, @Value("${phoihop.zone}") ZoneId zone) {
        return Tasks.recurring("calendar.compare-clocks", Schedules.daily(zone, LocalTime.of(2, 30)))
                .execute((task, context) -> comparison.run());
    }

    @Bean
    RecurringTask<Void> askForTheYear(YearTask task, @Value("${phoihop.zone}") ZoneId zone) {
        return Tasks.recurring("calendar.ask-for-the-year", Schedules.daily(zone, LocalTime.of(6, 0)))
                .execute((instance, context) -> task.look());
    }

    private static void untilDone(IntSupplier batch) {
        var looked = batch.getAsInt();
        while (looked > 0) {
            looked = batch.getAsInt();
        }
    }
}
