package vn.phoihop.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A typeset document")
class RoundTripTests {

    private final Typesetter typesetter = new Typesetter();

    static Stream<Map.Entry<String, OfficialDocument>> samples() {
        return GalleryTests.samples().filter(sample -> sample.getValue().copy() == null);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadBackInEveryField(Map.Entry<String, OfficialDocument> sample) {
        assertThat(differences(sample.getValue())).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("phoihop.round-trips", 120));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isReadBackWhateverItSays(long seed) {
        assertThat(differences(Invention.of(seed))).isEmpty();
    }

    private List<String> differences(OfficialDocument document) {
        var all = new ArrayList<String>();
        all.addAll(ReadBack.differences(document, "a.docx", typesetter.docx(document)));
        all.addAll(ReadBack.differences(document, "a.pdf", typesetter.pdf(document)));
        return all;
    }
}
