package vn.phoihop.concerns;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the time starts in concerns.
@Configuration(proxyBeanMethods = false)
class ConcernJobs {

    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final Duration HOURLY = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> closeWindowsOfConcerns(ConcernTimers timers) {
        return Tasks.recurring("concerns.close-windows", Schedules.fixedDelay(EVERY))
                .execute((task, context) -> timers.closeWindows());
    }

    @Bean
    RecurringTask<Void> forgetTriesOnConcerns(Tries tries) {
        return Tasks.recurring("concerns.forget-tries", Schedules.fixedDelay(HOURLY))
                .execute((task, context) -> tries.forget());
    }

    @Bean
    RecurringTask<Void> sampleConcerns(Agreements agreements) {
        return Tasks.recurring("concerns.choose-sample", Schedules.fixedDelay(HOURLY))
                .execute((task, context) -> agreements.choose());
    }
}
