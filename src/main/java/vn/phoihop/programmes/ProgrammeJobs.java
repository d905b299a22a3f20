package vn.phoihop.programmes;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the time starts: programmes whose day has come.
@Configuration(proxyBeanMethods = false)
class ProgrammeJobs {

    private static final Duration EVERY = Duration.ofMinutes(5);

    @Bean
    RecurringTask<Void> bringProgrammesIntoForce(Signing signing) {
        return Tasks.recurring("programmes.bring-into-force", Schedules.fixedDelay(EVERY))
                .execute((task, context) -> untilDone(signing));
    }

    private static void untilDone(Signing signing) {
        var brought = signing.bringIntoForce();
        while (brought > 0) {
            brought = signing.bringIntoForce();
        }
    }
}
