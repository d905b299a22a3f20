package vn.phoihop.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// LibreOffice opens every Word file and prints it as the PDF writer does: the same pages, and pictures of the pages of
/// which at least 97 of 100 inked dots have ink within 2.5 mm in the other.
///
/// Of invented documents 95 in 100 must be so. Over a page the two differ by less than a tenth of a millimetre in
/// height; where a line or a row fits by less than that, one of them turns the page before it and the other after it.
@DisplayName("The Word file, opened by LibreOffice")
class LibreOfficeTests {

    private static final int DPI = 50;
    private static final int NEAR = 5;
    private static final double ALIKE = 0.97;
    private static final int INVENTED = 40;
    private static final double MOST = 0.95;
    private static final int INK = 160;
    /// a thin line between two dots of the picture is only grey
    private static final int TRACE = 245;

    @TempDir
    static Path folder;

    @BeforeAll
    static void everythingIsOpenedByLibreOffice() throws Exception {
        assumeTrue(
                hasLibreOffice(), "LibreOffice is not installed (libreoffice-writer-nogui): its view was not compared");
        var command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        for (var sample : Stream.concat(documents(), invented()).toList()) {
            var file = folder.resolve(sample.getKey() + ".docx");
            Files.write(file, new Typesetter().docx(sample.getValue()));
            command.add(file.toString());
        }
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.redirectOutput(folder.resolve("log").toFile());
        process.environment().put("FONTCONFIG_FILE", fonts().toString());
        assertThat(process.start().waitFor(3, TimeUnit.MINUTES)).isTrue();
    }

    private static boolean hasLibreOffice() {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(":", -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }

    /// Our own typeface instead of whatever the machine has for Times New Roman.
    private static Path fonts() throws IOException {
        var fonts = Files.createDirectories(folder.resolve("fonts"));
        for (var cut : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
            var name = "LiberationSerif-" + cut + ".ttf";
            try (var font = LibreOfficeTests.class.getResourceAsStream("/liberation/" + name)) {
                Files.write(fonts.resolve(name), Objects.requireNonNull(font).readAllBytes());
            }
        }
        return Files.writeString(folder.resolve("fonts.conf"), """
                <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig><dir>%s</dir><cachedir>%s</cachedir><alias binding="same"><family>Times New Roman</family>
                <prefer><family>Liberation Serif</family></prefer></alias></fontconfig>
                """.formatted(fonts, folder.resolve("cache")));
    }

    static Stream<Map.Entry<String, OfficialDocument>> documents() {
        return GalleryTests.samples();
    }

    private static Stream<Map.Entry<String, OfficialDocument>> invented() {
        return IntStream.range(0, INVENTED).mapToObj(seed -> Map.entry("invented-" + seed, Invention.of(seed)));
    }

    @Test
    void looksLikeThePdfWhateverItSays() throws IOException {
        var different = new ArrayList<String>();
        for (var one : invented().toList()) {
            if (!isAlike(one)) {
                different.add(one.getKey());
            }
        }

        assertThat(different).hasSizeLessThanOrEqualTo((int) Math.round(INVENTED * (1 - MOST)));
    }

    private static boolean isAlike(Map.Entry<String, OfficialDocument> document) throws IOException {
        try (var one = Loader.loadPDF(new Typesetter().pdf(document.getValue()));
                var other = Loader.loadPDF(
                        folder.resolve(document.getKey() + ".pdf").toFile())) {
            if (one.getNumberOfPages() != other.getNumberOfPages()) {
                return false;
            }
            for (int page = 0; page < one.getNumberOfPages(); page++) {
                var mine = new PDFRenderer(one).renderImageWithDPI(page, DPI, ImageType.GRAY);
                var his = new PDFRenderer(other).renderImageWithDPI(page, DPI, ImageType.GRAY);
                if (covered(mine, his) <= ALIKE || covered(his, mine) <= ALIKE) {
                    return false;
                }
            }
            return true;
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void looksLikeThePdf(Map.Entry<String, OfficialDocument> sample) throws IOException {
        var theirs = folder.resolve(sample.getKey() + ".pdf");
        assertThat(theirs)
                .as("converted without complaint: " + Files.readString(folder.resolve("log")))
                .exists();
        var ours = new Typesetter().pdf(sample.getValue());

        try (var one = Loader.loadPDF(ours);
                var other = Loader.loadPDF(theirs.toFile())) {
            assertThat(other.getNumberOfPages()).isEqualTo(one.getNumberOfPages());
            for (int page = 0; page < one.getNumberOfPages(); page++) {
                var mine = new PDFRenderer(one).renderImageWithDPI(page, DPI, ImageType.GRAY);
                var his = new PDFRenderer(other).renderImageWithDPI(page, DPI, ImageType.GRAY);
                assertThat(covered(mine, his))
                        .as("page %d of ours in theirs", page + 1)
                        .isGreaterThan(ALIKE);
                assertThat(covered(his, mine))
                        .as("page %d of theirs in ours", page + 1)
                        .isGreaterThan(ALIKE);
            }
        }
    }

    /// The share of inked dots of one picture that have ink near them in the other.
    private static double covered(BufferedImage one, BufferedImage other) {
        int all = 0;
        int near = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (inked(one, x, y, INK)) {
                    all++;
                    near += isNear(other, x, y) ? 1 : 0;
                }
            }
        }
        return all == 0 ? 1 : (double) near / all;
    }

    private static boolean isNear(BufferedImage picture, int x, int y) {
        for (int dy = -NEAR; dy <= NEAR; dy++) {
            for (int dx = -2; dx <= 2; dx++) {
                if (inked(picture, x + dx, y + dy, TRACE)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean inked(BufferedImage picture, int x, int y, int darkness) {
        boolean inside = x >= 0 && y >= 0 && x < picture.getWidth() && y < picture.getHeight();
        return inside && picture.getRaster().getSample(x, y, 0) < darkness;
    }
}
