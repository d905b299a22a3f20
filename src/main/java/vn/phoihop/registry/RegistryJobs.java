package vn.phoihop.registry;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the clock starts in the register.
@Configuration(proxyBeanMethods = false)
class RegistryJobs {

    @Bean
    RecurringTask<Void> forgetSecretRefusals(Secrets secrets) {
        return Tasks.recurring("registry.forget-secret-refusals", Schedules.fixedDelay(Duration.ofHours(12)))
                .execute((task, context) -> secrets.forget());
    }
}
