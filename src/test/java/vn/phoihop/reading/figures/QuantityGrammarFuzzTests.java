package vn.phoihop.reading.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import vn.phoihop.reading.checks.Arithmetic;
import vn.phoihop.reading.text.Passage;

/// Any text at all is read without an exception, and every figure lies in it.
class QuantityGrammarFuzzTests {

    @FuzzTest(maxDuration = "30s")
    void readsAnyText(FuzzedDataProvider data) {
        var text = data.consumeRemainingAsString();
        var passage = new Passage(Passage.Kind.TEXT, text, List.of(new Passage.Piece(0, 1, 0)));

        var statements = Statements.of(List.of(passage));
        var arithmetic = Arithmetic.of(statements);

        assertThat(Figures.of(statements))
                .allSatisfy(figure -> assertThat(figure.column()).isBetween(0, text.length()));
        assertThat(arithmetic.findings())
                .allSatisfy(finding -> assertThat(finding.line()).isEqualTo(1));
    }
}
