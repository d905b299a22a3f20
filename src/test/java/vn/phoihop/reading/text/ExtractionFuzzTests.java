package vn.phoihop.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import vn.phoihop.reading.Limits;

/// Runs on the inputs kept beside the tests; with JAZZER_FUZZ=1 in the environment it searches for new ones.
@DisplayName("Whatever bytes come, extraction")
class ExtractionFuzzTests {

    private static final String[] NAMES = {"a.txt", "a.html", "a.docx", "a.pdf", "a.rtf", "a.doc", "a.odt", "a"};

    @FuzzTest(maxDuration = "30s")
    void answersOrRefuses(byte @NotNull [] content) {
        var extractor = new Extractor(Limits.STANDARD, "no-such-program");
        var name = NAMES[content.length % NAMES.length];
        try {
            assertThat(Passages.of(extractor.extract(name, content).lines())).doesNotContainNull();
        } catch (NotReadable refused) {
            // a refusal is an answer
        }
    }

    @FuzzTest(maxDuration = "30s")
    void putsAnyLinesTogether(byte @NotNull [] content) {
        var lines = Lines.of(new String(content, StandardCharsets.UTF_8));
        for (var passage : Passages.of(lines)) {
            for (int i = 0; i < passage.text().length(); i++) {
                pointsIntoTheText(passage, i, lines);
            }
        }
    }

    private static void pointsIntoTheText(Passage passage, int i, List<String> lines) {
        int line = passage.lineAt(i);
        int column = passage.columnAt(i);
        char c = passage.text().charAt(i);
        boolean inside = line >= 1 && line <= lines.size() && column >= 0;
        if (!inside) {
            throw new AssertionError("outside the text: " + line + ":" + column);
        }
        var original = lines.get(line - 1);
        boolean same = column >= original.length() || original.charAt(column) == c;
        if (!same && c != ' ' && c != '\t') {
            throw new AssertionError("another character at " + line + ":" + column);
        }
    }
}
