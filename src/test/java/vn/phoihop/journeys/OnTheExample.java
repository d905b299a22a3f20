package vn.phoihop.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import vn.phoihop.testing.PostgresForTests;

/// A journey through the worked example, on a port, as a first start shows it.
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"phoihop.purpose=SERVE", "phoihop.trial=true"})
@ContextConfiguration(initializers = {PostgresForTests.class, OnTheExample.Folder.class})
@interface OnTheExample {

    /// Where the example writes the password of its accounts.
    final class Folder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        private static final Path PLACE = fresh();

        /// The password every sample account signs in with.
        static String password() {
            try {
                return Files.readString(PLACE.resolve("sample-password.txt")).strip();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("phoihop.data=" + PLACE).applyTo(context);
        }

        private static Path fresh() {
            try {
                return Files.createTempDirectory("phoihop-journey");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
