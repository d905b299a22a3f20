package vn.phoihop.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the clock starts for the trail.
@Configuration(proxyBeanMethods = false)
class AuditJobs {

    private static final Logger LOG = LoggerFactory.getLogger(AuditJobs.class);

    /// Shortly after midnight the end of the trail is kept as that of the day before. The line in the log is a copy
    /// outside the database: whoever rewrites the trail has to reach that log too.
    @Bean
    RecurringTask<Void> anchorDay(Trails trails, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        return Tasks.recurring("audit.anchor-day", Schedules.daily(zone, LocalTime.of(0, 5)))
                .execute((task, context) -> trails.anchor(
                                LocalDate.ofInstant(clock.instant(), zone).minusDays(1))
                        .ifPresent(anchor -> LOG.info("{}", anchor)));
    }
}
