package vn.phoihop.calendar;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the time starts: new projections after a change of the calendar, then reminders and breaches.
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

    private static void untilDone(IntSupplier batch) {
        var looked = batch.getAsInt();
        while (looked > 0) {
            looked = batch.getAsInt();
        }
    }
}
