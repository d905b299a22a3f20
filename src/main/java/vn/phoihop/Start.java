package vn.phoihop;

import java.util.Map;
import java.util.Optional;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import vn.phoihop.operations.Obstacle;
import vn.phoihop.operations.Sentences;
import vn.phoihop.operations.database.Database;
import vn.phoihop.operations.database.Purpose;

/// Starts the application on a database that is open already: what stands in the way of that is said at once.
record Start(Options options, Purpose purpose) {

    /// The running application, or nothing when it could not start; why has been said by then.
    Optional<ConfigurableApplicationContext> of(SpringApplicationBuilder application) {
        try {
            var settings = Settings.of(options);
            var database = Database.open(settings, purpose);
            return Optional.of(application
                    .properties(Map.of(
                            "spring.main.log-startup-info",
                            "false",
                            "phoihop.purpose",
                            purpose.name(),
                            "phoihop.trial",
                            isTrial(settings)))
                    .initializers(context -> ((GenericApplicationContext) context)
                            .registerBean("database", Database.class, () -> database))
                    .run(options.asProperties()));
        } catch (Obstacle e) {
            System.err.println("phoihop: " + e.in(Sentences.ofTheTerminal()));
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /// An embedded database that nobody asked to leave empty shows the worked example.
    private static boolean isTrial(Environment settings) {
        return !settings.containsProperty("spring.datasource.url")
                && !settings.getProperty("phoihop.empty", Boolean.class, false);
    }
}
