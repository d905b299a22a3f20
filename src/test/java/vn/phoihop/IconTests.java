package vn.phoihop;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An icon")
class IconTests {

    private static final Path STYLES = Path.of("src/main/resources/static/shell/phoihop.css");
    private static final Pattern DRAWN = Pattern.compile(
            "\\.icon-([a-z0-9-]+) \\{ --drawing: url\\(/webjars/tabler__icons/(icons/[a-z0-9/-]+\\.svg)\\)");
    private static final Pattern IN_TEMPLATE = Pattern.compile("icon icon-([a-z0-9-]+)\"");
    private static final Pattern IN_NAVIGATION = Pattern.compile(
            "(?:NavigationEntry\\(|forAll\\()\\s*\\d+,\\s*\"[^\"]+\",\\s*\"[^\"]+\",\\s*\"([a-z0-9-]+)\"");

    @Test
    void isDrawnWhereverItIsNamed() throws IOException {
        var named = found(Path.of("src/main/jte"), IN_TEMPLATE);
        named.addAll(found(Path.of("src/main/java"), IN_NAVIGATION));

        assertThat(named).contains("home", "file-text");
        assertThat(found(STYLES, DRAWN)).containsAll(named);
    }

    @Test
    void isADrawingThatIsThere() throws IOException {
        var drawings = DRAWN.matcher(Files.readString(STYLES)).results().map(match -> match.group(2));

        assertThat(drawings)
                .isNotEmpty()
                .allSatisfy(drawing -> assertThat(IconTests.class.getResource(
                                "/META-INF/resources/webjars/tabler__icons/3.35.0/" + drawing))
                        .as(drawing)
                        .isNotNull());
    }

    private static Set<String> found(Path place, Pattern pattern) throws IOException {
        try (var files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> matches(file, pattern))
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static Stream<String> matches(Path file, Pattern pattern) {
        try {
            return pattern.matcher(Files.readString(file)).results().map(match -> match.group(1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
