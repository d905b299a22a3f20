package vn.phoihop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The real program in processes of its own, as an operator meets it.
@DisplayName("An operator")
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class OperateAnInstallationJourney {

    @TempDir
    Path home;

    @Test
    void startsKillsRestartsBacksUpAndMovesAnInstallation() throws Exception {
        var data = home.resolve("data").toString();
        var port = freePort();
        var first = start("serve", "--data", data, "--port", port, "--empty");
        try {
            assertThat(answers(port, first)).isTrue();

            var second = run("serve", "--data", data, "--port", freePort());
            assertThat(second.code()).isEqualTo(1);
            assertThat(second.words())
                    .contains(Long.toString(first.pid()), "--data")
                    .doesNotContain("Exception");

            var elsewhere = run("serve", "--data", home.resolve("other").toString(), "--port", port);
            assertThat(elsewhere.code()).isEqualTo(1);
            assertThat(elsewhere.words()).contains("--port").doesNotContain("\tat ");
        } finally {
            first.destroyForcibly().waitFor();
        }

        var again = start("serve", "--data", data, "--port", port, "--empty");
        try {
            assertThat(answers(port, again)).isTrue();
            var backup = home.resolve("sao lưu.zip").toString();
            assertThat(run("backup", backup, "--data", data).code()).isZero();

            var moved = home.resolve("moved").toString();
            assertThat(run("restore", backup, "--data", moved).code()).isZero();
            assertThat(run("restore", backup, "--data", moved).words()).contains("--data");

            var back = home.resolve("back.zip").toString();
            assertThat(run("backup", back, "--data", moved).code()).isZero();
            assertThat(Files.size(Path.of(back))).isPositive();
        } finally {
            again.destroy();
            assertThat(again.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(home.resolve("data/postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void isToldWhichWordsThereAre() throws Exception {
        var help = run("help");
        assertThat(help.code()).isZero();
        assertThat(help.words()).contains("serve", "backup", "restore", "read");

        var typo = run("bakcup");
        assertThat(typo.code()).isEqualTo(2);
        assertThat(typo.words()).contains("bakcup", "backup");
    }

    private record Outcome(int code, String words) {}

    private Outcome run(String... words) throws IOException, InterruptedException {
        var process = start(words);
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return new Outcome(process.exitValue(), Files.readString(said(process)));
    }

    private Process start(String... words) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx384m",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "vn.phoihop.Main"));
        command.addAll(List.of(words));
        var output = Files.createTempFile(home, "said", ".txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("SPRING_"));
        builder.environment().put("LANG", "C.UTF-8");
        var process = builder.start();
        Files.move(output, said(process));
        return process;
    }

    private Path said(Process process) {
        return home.resolve(process.pid() + ".txt");
    }

    /// Whether the program says of itself that all is up: it answers a little before its jobs run.
    private static boolean answers(String port, Process process) throws InterruptedException {
        var question = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            while (process.isAlive()) {
                try {
                    var answer = client.send(question, BodyHandlers.ofString());
                    if (answer.statusCode() == 200 && answer.body().contains("UP")) {
                        return true;
                    }
                } catch (IOException e) {
                    // not yet
                }
                process.waitFor(200, TimeUnit.MILLISECONDS);
            }
            return false;
        }
    }

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(socket.getLocalPort());
        }
    }
}
