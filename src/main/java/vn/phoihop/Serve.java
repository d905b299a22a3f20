package vn.phoihop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.phoihop.operations.Sentences;

/// `phoihop serve`: answers pages until it is stopped.
final class Serve {

    private static final List<String> REHEARSED =
            List.of("/", "/sign-in", "/search?q=a", "/no-such-page", "/shell/phoihop.css", "/actuator/health");

    private Serve() {}

    static void run(Options options) {
        refuseTheUnknown(options);
        if (start(options, Map.of("phoihop.purpose", "SERVE")) == null) {
            System.exit(1);
        }
    }

    /// `phoihop rehearse`: starts, asks itself for some pages and stops, so that Java can keep what it learned for the
    /// next start (docs/operations.md, Start-up caches).
    static void rehearse(Options options) {
        var context = start(options, Map.of());
        if (context == null) {
            System.exit(1);
            return;
        }
        try (context;
                var client = HttpClient.newHttpClient()) {
            var port = context.getEnvironment().getRequiredProperty("local.server.port");
            for (var path : REHEARSED) {
                client.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        } catch (IOException e) {
            System.err.println("phoihop rehearse: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The running application, or nothing when it could not start; why has been said by then.
    private static @org.jspecify.annotations.Nullable ConfigurableApplicationContext start(
            Options options, Map<String, Object> more) {
        var properties = new HashMap<String, Object>(more);
        properties.put("spring.main.log-startup-info", "false");
        try {
            return new SpringApplicationBuilder(PhoiHop.class)
                    .properties(properties)
                    .run(options.asProperties());
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static void refuseTheUnknown(Options options) {
        var sentences = Sentences.ofTheTerminal();
        if (!options.words().isEmpty()) {
            System.err.println("phoihop: "
                    + sentences.say("operations.usage.not_understood", "serve", String.join(" ", options.words())));
            System.err.println(sentences.say("operations.usage.serve"));
            System.exit(2);
        }
        for (var property : options.properties()) {
            if (property.startsWith("--server.port=") && !property.matches("--server.port=\\d{1,5}")) {
                System.err.println("phoihop: " + sentences.say("operations.usage.port", property.substring(14)));
                System.exit(2);
            }
        }
    }
}
