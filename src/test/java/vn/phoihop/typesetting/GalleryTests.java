package vn.phoihop.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The gallery of typeset documents")
class GalleryTests {

    static final Path FOLDER = Path.of("target/screens/typesetting");
    private static final int DPI = 80;

    static Stream<Map.Entry<String, OfficialDocument>> samples() {
        return Stream.of(
                Map.entry("state-report", Samples.stateReport()),
                Map.entry("state-letter", Samples.stateLetter()),
                Map.entry("decision", Samples.decision()),
                Map.entry("party-letter", Samples.partyLetter()),
                Map.entry("party-report", Samples.partyReport()),
                Map.entry("joint-programme", Samples.jointProgramme()),
                Map.entry("certified-copy", Samples.copy()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void showsEveryPage(Map.Entry<String, OfficialDocument> sample) throws IOException {
        Files.createDirectories(FOLDER);
        var typesetter = new Typesetter();
        var pdf = typesetter.pdf(sample.getValue());
        Files.write(FOLDER.resolve(sample.getKey() + ".pdf"), pdf);
        Files.write(FOLDER.resolve(sample.getKey() + ".docx"), typesetter.docx(sample.getValue()));
        Files.writeString(
                FOLDER.resolve(sample.getKey() + ".html"),
                typesetter.preview(sample.getValue()).page());

        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var picture = renderer.renderImageWithDPI(page, DPI);
                assertThat(picture.getWidth()).isGreaterThan(600);
                ImageIO.write(
                        picture,
                        "png",
                        FOLDER.resolve(sample.getKey() + "-" + (page + 1) + ".png")
                                .toFile());
            }
        }
    }
}
