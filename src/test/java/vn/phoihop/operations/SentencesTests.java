package vn.phoihop.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("What is said on the terminal")
class SentencesTests {

    private static final Pattern OBSTACLE = Pattern.compile("new Obstacle\\(\\s*(?:[a-z]+,\\s*)?\"([a-z-]+)\"");

    @Test
    void isVietnameseUnlessTheTerminalIsEnglish() {
        assertThat(inATerminalOf(Map.of())).contains("đã sẵn sàng");
        assertThat(inATerminalOf(Map.of("LANG", "C.UTF-8"))).contains("đã sẵn sàng");
        assertThat(inATerminalOf(Map.of("LANG", "en_US.UTF-8"))).contains("is ready");
        assertThat(inATerminalOf(Map.of("LANG", "en_US.UTF-8", "LC_ALL", "vi_VN.UTF-8")))
                .contains("đã sẵn sàng");
    }

    @TestFactory
    Stream<DynamicTest> hasAWordForEveryObstacle() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var keys = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(SentencesTests::obstacles)
                    .distinct()
                    .toList();
            assertThat(keys).contains("port-taken", "restore-not-empty").hasSizeGreaterThan(15);
            return keys.stream()
                    .map(key -> DynamicTest.dynamicTest(key, () -> {
                        for (var language : new Locale[] {Locale.of("vi"), Locale.ENGLISH}) {
                            assertThat(Sentences.in(language).find("operations.obstacle." + key))
                                    .isPresent();
                        }
                    }));
        }
    }

    private static Stream<String> obstacles(Path file) {
        try {
            return OBSTACLE.matcher(Files.readString(file)).results().map(match -> match.group(1));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String inATerminalOf(Map<String, String> environment) {
        return Sentences.ofTheTerminal(environment).say("operations.ready", "http://localhost");
    }
}
