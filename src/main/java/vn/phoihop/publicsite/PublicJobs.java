package vn.phoihop.publicsite;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the clock starts for the public page.
@Configuration(proxyBeanMethods = false)
class PublicJobs {

    /// Figures and filters are counted outside every request.
    @Bean
    RecurringTask<Void> makePublicFigures(PublicFigures figures) {
        return Tasks.recurring("publicsite.make-figures", Schedules.fixedDelay(Duration.ofMinutes(5)))
                .execute((task, context) -> figures.make());
    }

    /// Shortly after midnight the day before gets its digest.
    @Bean
    RecurringTask<Void> closeDaysOfThePublicLog(PublicLogs logs, @Value("${phoihop.zone}") ZoneId zone) {
        return Tasks.recurring("publicsite.close-days", Schedules.daily(zone, LocalTime.of(0, 10)))
                .execute((task, context) -> logs.closeDays());
    }
}
