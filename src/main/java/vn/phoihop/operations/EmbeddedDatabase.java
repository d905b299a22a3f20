package vn.phoihop.operations;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// The database of a fresh machine: started beside the application when nobody names another one.
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabase.NoOtherIsNamed.class)
class EmbeddedDatabase {

    @Bean
    Server server(@Value("${phoihop.data}") Path data) throws IOException {
        var files = data.toAbsolutePath().resolve("postgres");
        return isServing(files) ? Server.join(files) : Server.start(files);
    }

    @Bean
    JdbcConnectionDetails connection(Server server) {
        return new Connection(server.address());
    }

    /// A running application holds the lock; one that was killed has let it go.
    private static boolean isServing(Path files) throws IOException {
        var lock = files.resolve("epg-lock");
        if (Files.notExists(lock)) {
            return false;
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                var held = channel.tryLock()) {
            return held == null;
        }
    }

    record Server(String address, @Nullable EmbeddedPostgres own) implements AutoCloseable {

        /// Uses the server of the application that is already running, as a command beside it does.
        static Server join(Path files) throws IOException {
            var port =
                    Files.readAllLines(files.resolve("postmaster.pid")).get(3).strip();
            return new Server("jdbc:postgresql://localhost:" + port + "/postgres", null);
        }

        // The pool closes before this bean does; the library's own shutdown hook would race with it.
        static Server start(Path files) throws IOException {
            stopLeftover(files.resolve("postmaster.pid"));
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(files)
                    .setCleanDataDirectory(false)
                    .setServerConfig("unix_socket_directories", "")
                    .setRegisterShutdownHook(false)
                    .start();
            return new Server(server.getJdbcUrl("postgres", "postgres"), server);
        }

        /// A killed application leaves its server running on the same files.
        private static void stopLeftover(Path lock) throws IOException {
            if (Files.notExists(lock)) {
                return;
            }
            ProcessHandle.of(Long.parseLong(Files.readAllLines(lock).getFirst().strip()))
                    .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                    .ifPresent(process -> {
                        process.destroy();
                        process.onExit().join();
                    });
        }

        @Override
        public void close() throws IOException {
            if (own != null) {
                own.close();
            }
        }
    }

    private record Connection(String getJdbcUrl) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return "postgres";
        }

        @Override
        public @Nullable String getPassword() {
            return null;
        }
    }

    static final class NoOtherIsNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment().containsProperty("spring.datasource.url");
        }
    }
}
