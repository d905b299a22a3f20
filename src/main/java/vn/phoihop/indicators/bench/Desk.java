package vn.phoihop.indicators.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody at a desk: signed in, with a session of their own, asking over HTTP.
final class Desk implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"(_csrf)\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String base;
    private final String token;

    Desk(String base) throws IOException, InterruptedException {
        this.base = base;
        var first = token(get("/sign-in"));
        var signedIn = post("/sign-in", first, Map.of("username", Country.USER, "password", Country.PASSWORD));
        if (signedIn.statusCode() != 303) {
            throw new IllegalStateException("not signed in: " + signedIn.statusCode());
        }
        this.token = token(get("/indicators/forms/DO/" + Country.commune(0) + "/2026-M01"));
    }

    private static String token(String page) {
        var found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("a page without a form token");
        }
        return found.group(2);
    }

    String get(String path) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    int post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return post(path, token, fields).statusCode();
    }

    private HttpResponse<String> post(String path, String with, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-CSRF-TOKEN", with)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    String upload(Path csv) throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(base + "/api/v1/indicators/observations"))
                        .header("Content-Type", "text/csv")
                        .header("X-CSRF-TOKEN", token)
                        .POST(BodyPublishers.ofFile(csv))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("import: " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() {
        client.close();
    }
}
