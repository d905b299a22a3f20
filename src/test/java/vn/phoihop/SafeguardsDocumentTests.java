package vn.phoihop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The page that maps every safeguard to the test that shows it is held to the tests that there are.
@DisplayName("The page of safeguards")
class SafeguardsDocumentTests {

    private static final Path PAGE = Path.of("docs/safeguards.md");
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]*Tests)\\.([a-zA-Z]+)`");

    @Test
    void namesOnlyTestsThatAreThere() throws IOException {
        var sources = sources();
        var missing = new ArrayList<String>();
        var named = NAMED.matcher(Files.readString(PAGE));
        int count = 0;
        while (named.find()) {
            count++;
            var source = sources.getOrDefault(named.group(1), "");
            if (!Pattern.compile("\\b" + named.group(2) + "\\(").matcher(source).find()) {
                missing.add(named.group());
            }
        }

        assertThat(missing).isEmpty();
        assertThat(count).isGreaterThan(80);
    }

    @Test
    void leavesNoSafeguardWithoutATest() throws IOException {
        var rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && !line.contains("Shown by"))
                .toList();

        assertThat(rows)
                .hasSizeGreaterThan(50)
                .allMatch(row -> NAMED.matcher(row).find());
    }

    @Test
    void answersEveryAttemptOfTheRedTeam() throws IOException {
        var page = Files.readString(PAGE);
        List<String> attempts = IntStream.rangeClosed(1, 14)
                .mapToObj(number -> "| T" + number + " |")
                .toList();

        assertThat(attempts).allMatch(page::contains);
    }

    private static Map<String, String> sources() throws IOException {
        var all = new HashMap<String, String>();
        try (var files = Files.walk(Path.of("src/test/java"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith("Tests.java")).toList()) {
                var name = file.getFileName().toString();
                all.merge(name.substring(0, name.length() - 5), Files.readString(file), String::concat);
            }
        }
        return all;
    }
}
