package vn.phoihop.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

@DisplayName("The PDF of a document")
class PdfArchiveTests {

    @BeforeAll
    static void theValidatorIsReady() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Map.Entry<String, OfficialDocument>> samples() {
        return GalleryTests.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isPdfA2b(Map.Entry<String, OfficialDocument> sample) throws Exception {
        assertThat(failures(new Typesetter().pdf(sample.getValue()))).isEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isPdfA2bWhateverItSays(int seed) throws Exception {
        assertThat(failures(new Typesetter().pdf(Invention.of(seed)))).isEmpty();
    }

    static List<String> failures(byte[] pdf) throws Exception {
        var flavour = PDFAFlavour.PDFA_2_B;
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(500);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
