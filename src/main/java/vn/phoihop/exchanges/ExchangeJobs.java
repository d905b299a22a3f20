package vn.phoihop.exchanges;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the time starts in exchanges.
@Configuration(proxyBeanMethods = false)
class ExchangeJobs {

    private static final Duration EVERY = Duration.ofMinutes(5);

    @Bean
    RecurringTask<Void> moveWaitingExchanges(Waiting waiting) {
        return Tasks.recurring("exchanges.move-waiting", Schedules.fixedDelay(EVERY))
                .execute((task, context) -> waiting.look());
    }
}
