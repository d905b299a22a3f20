package vn.phoihop.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Reads documents of which it is known what is in them, and prints how much of it was found. The real ones lie outside
/// the project, in `../shared/documents` or where PHOIHOP_DOCUMENTS says; without them the test says so and aborts.
@DisplayName("The reader, measured against gold,")
class GoldTests {

    private static final Path OURS = Path.of("src/test/resources/reading/gold");

    @Test
    void isRightAboutOurOwnDocuments() {
        var scores = measure("our own documents", goldIn(OURS));

        assertThat(scores.score("sections").recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(scores.score("citations").f1()).isGreaterThanOrEqualTo(0.95);
        assertThat(scores.score("figures").f1()).isGreaterThanOrEqualTo(0.90);
        assertThat(scores.score("arithmetic faults").precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(scores.score("arithmetic faults").recall()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void isRightAboutRealDocuments() {
        var folder = realDocuments();
        assumeTrue(
                Files.isDirectory(folder),
                () -> "the real documents are missing: no folder "
                        + folder.toAbsolutePath().normalize() + "; set PHOIHOP_DOCUMENTS to where they are");

        var scores = measure("real documents in " + folder, goldIn(folder.resolve("gold")));

        assertThat(scores.score("head").recall()).isGreaterThanOrEqualTo(0.97);
        assertThat(scores.score("citations").f1()).isGreaterThanOrEqualTo(0.95);
        assertThat(scores.score("figures").f1()).isGreaterThanOrEqualTo(0.90);
        assertThat(scores.score("arithmetic faults").precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(scores.score("arithmetic faults").recall()).isGreaterThanOrEqualTo(0.85);
        assertThat(scores.score("arithmetic checks").recall()).isGreaterThanOrEqualTo(0.80);
    }

    private static Scorer measure(String what, List<Gold> golds) {
        assertThat(golds).isNotEmpty();
        var scorer = new Scorer();
        for (var gold : golds) {
            assertThat(gold.document()).exists();
            switch (new Reader().read(gold.document())) {
                case Outcome.Read(var reading) -> scorer.judge(gold, reading);
                case Outcome.Refused(var file, var why) -> throw new AssertionError(file + " was not read: " + why);
            }
        }
        System.out.println("\n" + what + ": " + golds.size() + "\n" + scorer.table() + "\n");
        return scorer;
    }

    private static List<Gold> goldIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Gold::of)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static Path realDocuments() {
        var told = System.getProperty("phoihop.documents", System.getenv("PHOIHOP_DOCUMENTS"));
        return told == null ? Path.of("../shared/documents") : Path.of(told);
    }
}
