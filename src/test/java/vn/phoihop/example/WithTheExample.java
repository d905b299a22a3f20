package vn.phoihop.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import vn.phoihop.testing.PostgresForTests;

/// The program as a first start leaves it: one worked example for all the tests that look at it.
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"phoihop.purpose=SERVE", "phoihop.trial=true", "db-scheduler.enabled=false"})
@ContextConfiguration(initializers = {PostgresForTests.class, WithTheExample.Folder.class})
@interface WithTheExample {

    /// Where the example writes the password of its accounts.
    final class Folder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                TestPropertyValues.of("phoihop.data=" + Files.createTempDirectory("example"))
                        .applyTo(context);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
