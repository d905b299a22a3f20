package vn.phoihop.access.web;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.support.TransactionOperations;

/// Keeps sessions in the database, and asks it for as little as can be: every page pays for this.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableJdbcHttpSession
class SessionStorage {

    /// Writes only when something else changed, or a minute went by since the last click was written: a click alone is
    /// not worth a commit. The places are those the framework fills.
    private static final String UPDATE = """
            update spring_session as kept
               set session_id = given.session_id, last_access_time = given.last_access_time,
                   max_inactive_interval = given.max_inactive_interval, expiry_time = given.expiry_time,
                   principal_name = given.principal_name
              from (values (?::char(36), ?::bigint, ?::int, ?::bigint, ?::varchar, ?::char(36)))
                   as given (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, id)
             where kept.primary_id = given.id
               and ((kept.session_id, kept.max_inactive_interval, kept.principal_name)
                    is distinct from (given.session_id, given.max_inactive_interval, given.principal_name)
                    or given.last_access_time - kept.last_access_time >= 60000)
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleTime(
            @Value("${phoihop.session.idle}") Duration idle) {
        return sessions -> {
            sessions.setDefaultMaxInactiveInterval(idle);
            sessions.setUpdateSessionQuery(UPDATE);
        };
    }

    /// Each statement stands for itself; a session without all of its attributes is one of somebody not signed in.
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    @Bean
    static BeanPostProcessor sessionReadOnce() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JdbcIndexedSessionRepository stored ? new SessionOfARequest<>(stored) : bean;
            }
        };
    }

    @Bean
    FilterRegistrationBean<?> sessionForgotten(SessionRepository<?> sessions) {
        var filter = new FilterRegistrationBean<>(((SessionOfARequest<?>) sessions).new Forgetting());
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return filter;
    }
}
