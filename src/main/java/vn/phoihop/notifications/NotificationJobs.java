package vn.phoihop.notifications;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the clock starts for notices.
@Configuration(proxyBeanMethods = false)
class NotificationJobs {

    @Bean
    RecurringTask<Void> sendMail(Postman postman) {
        return Tasks.recurring("notifications.send-mail", Schedules.fixedDelay(Duration.ofSeconds(20)))
                .execute((task, context) -> postman.round());
    }

    @Bean
    RecurringTask<Void> forgetOldNotices(Forgetting forgetting) {
        return Tasks.recurring("notifications.forget-old", Schedules.fixedDelay(Duration.ofHours(6)))
                .execute((task, context) -> forgetting.round());
    }
}
