package vn.phoihop.access;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the clock starts for accounts.
@Configuration(proxyBeanMethods = false)
class AccessJobs {

    /// Network addresses of failed attempts are kept for a day at most.
    @Bean
    RecurringTask<Void> forgetFailures(LockOut lockOut) {
        return Tasks.recurring("access.forget-failures", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((task, context) -> lockOut.clean());
    }
}
