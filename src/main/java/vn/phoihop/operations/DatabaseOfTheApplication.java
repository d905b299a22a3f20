package vn.phoihop.operations;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.phoihop.operations.database.Address;
import vn.phoihop.operations.database.Database;
import vn.phoihop.operations.database.Purpose;

/// The database under the application: opened before the pool, closed after it.
@Configuration(proxyBeanMethods = false)
class DatabaseOfTheApplication {

    /// The one opened by whoever started the application; its own where nobody did, as in tests.
    @Bean
    @ConditionalOnMissingBean
    Database database(Environment settings) {
        return Database.open(settings, settings.getProperty("phoihop.purpose", Purpose.class, Purpose.COMMAND));
    }

    @Bean
    JdbcConnectionDetails connection(Database database) {
        return new Entry(database.address());
    }

    private record Entry(Address address) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return address.url();
        }

        @Override
        public @Nullable String getUsername() {
            return address.user();
        }

        @Override
        public @Nullable String getPassword() {
            return address.password();
        }
    }
}
