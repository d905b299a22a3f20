package vn.phoihop.protection;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.phoihop.protection.cards.AccessReviews;

/// What the clock starts for protected data.
@Configuration(proxyBeanMethods = false)
class ProtectionJobs {

    @Bean
    RecurringTask<Void> letGoOfWhatIsPastItsTerm(Retention retention, @Value("${phoihop.zone}") ZoneId zone) {
        return Tasks.recurring("protection.let-go", Schedules.daily(zone, LocalTime.of(2, 30)))
                .execute((task, context) -> retention.run());
    }

    /// Every morning the looks at cards of this week and the last are gone through; what is there already stays.
    @Bean
    RecurringTask<Void> lookForUnusualAccess(AccessReviews reviews, @Value("${phoihop.zone}") ZoneId zone) {
        return Tasks.recurring("protection.look-for-unusual-access", Schedules.daily(zone, LocalTime.of(5, 30)))
                .execute((task, context) -> reviews.look());
    }
}
