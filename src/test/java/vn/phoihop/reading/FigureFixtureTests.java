package vn.phoihop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Short texts of many fields of work, made up, with the figures and checks a careful reader marks in them.
@DisplayName("Figures and arithmetic of short made-up texts")
class FigureFixtureTests {

    private static final Path FOLDER = Path.of("src/test/resources/reading/figures");

    @Test
    void areFoundAsMarked() throws IOException {
        var scorer = new Scorer();
        int documents = 0;
        try (var files = Files.list(FOLDER)) {
            for (var file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                var gold = Gold.of(file);
                switch (new Reader().read(gold.document())) {
                    case Outcome.Read(var reading) -> scorer.judge(gold, reading);
                    case Outcome.Refused(var name, var why) -> throw new AssertionError(name + " was not read: " + why);
                }
                documents++;
            }
        }
        System.out.println("\nmade-up figures: " + documents + "\n" + scorer.table() + "\n");

        assertThat(documents).isGreaterThanOrEqualTo(20);
        assertThat(scorer.score("figures").f1()).isGreaterThan(0.95);
        assertThat(scorer.score("arithmetic faults").precision()).isGreaterThan(0.95);
        assertThat(scorer.score("arithmetic faults").recall()).isGreaterThan(0.9);
    }
}
