package vn.phoihop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import vn.phoihop.operations.Sentences;
import vn.phoihop.operations.database.Purpose;

/// `phoihop serve`: answers pages until it is stopped.
final class Serve {

    private static final List<String> REHEARSED =
            List.of("/", "/sign-in", "/search?q=a", "/no-such-page", "/shell/phoihop.css", "/actuator/health");

    private Serve() {}

    static void run(Options options) {
        refuseTheUnknown(options);
        if (new Start(options, Purpose.SERVE)
                .of(new SpringApplicationBuilder(PhoiHop.class))
                .isEmpty()) {
            System.exit(1);
        }
    }

    /// `phoihop rehearse`: starts, asks itself for some pages and stops, so that Java can keep what it learned for the
    /// next start (docs/operations.md, Start-up caches).
    static void rehearse(Options options) {
        try (var context = new Start(options, Purpose.SERVE)
                        .of(new SpringApplicationBuilder(PhoiHop.class))
                        .orElseThrow();
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
