package vn.phoihop.reading.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.phoihop.reading.Finding;
import vn.phoihop.reading.figures.Statements;
import vn.phoihop.reading.text.Passages;

/// Reports made up with consistent figures, then with one fault each.
@DisplayName("Arithmetic over made-up reports")
class PlantedFaultTests {

    private static final int REPORTS = 200;

    @Test
    void findsNothingWhereEverythingAddsUp() {
        var random = new Random(616);
        for (int i = 0; i < REPORTS; i++) {
            var lines = new ArrayList<String>();
            for (var kind : SampleProse.Kind.values()) {
                lines.add(new SampleProse(random, false).sentence(kind));
            }
            assertThat(findings(lines)).as(String.join("\n", lines)).isEmpty();
        }
    }

    @Test
    void findsThePlantedFaultAndNothingElse() {
        var random = new Random(238);
        int found = 0;
        int planted = 0;
        int wrong = 0;
        var table = new StringBuilder("\nplanted faults\n");
        for (var kind : SampleProse.Kind.values()) {
            int hits = 0;
            for (int i = 0; i < REPORTS; i++) {
                var good = new SampleProse(random, false);
                var lines = List.of(
                        good.sentence(any(random)),
                        new SampleProse(random, true).sentence(kind),
                        good.sentence(any(random)));
                var findings = findings(lines);
                boolean hit =
                        findings.stream().anyMatch(finding -> finding.rule().equals(kind.rule));
                hits += hit ? 1 : 0;
                wrong += findings.size() - (hit ? 1 : 0);
            }
            table.append(String.format("%-24s recall %.3f%n", kind, (double) hits / REPORTS));
            found += hits;
            planted += REPORTS;
        }
        double recall = (double) found / planted;
        double precision = (double) found / (found + wrong);
        System.out.println(table.append(String.format("all: precision %.3f, recall %.3f", precision, recall)));

        assertThat(recall).isGreaterThan(0.9);
        assertThat(precision).isGreaterThan(0.97);
    }

    private static SampleProse.Kind any(Random random) {
        var kinds = SampleProse.Kind.values();
        return kinds[random.nextInt(kinds.length)];
    }

    private static List<Finding> findings(List<String> lines) {
        return Arithmetic.of(Statements.of(Passages.of(lines))).findings();
    }
}
