package vn.phoihop.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.phoihop.reading.Limits;
import vn.phoihop.reading.Outcome;
import vn.phoihop.reading.Reader;
import vn.phoihop.reading.Unreadable;

/// Each is answered within the time of the test and the memory of the run.
@DisplayName("A hostile file")
@Timeout(60)
class HostileFilesTests {

    private static final int MEGABYTE = 1024 * 1024;

    private final Reader reader = new Reader();

    @Test
    void thatSwellsWhenUnpackedIsRefused() {
        var bomb = Fixtures.zip(Map.of("word/document.xml", new byte[250 * MEGABYTE]));

        assertThat(bomb.length).isLessThan(MEGABYTE);
        assertThat(reader.read("a.docx", bomb)).isEqualTo(refused("a.docx", Unreadable.TOO_LARGE));
    }

    @Test
    void thatExpandsEntitiesIsRefusedOrReadWithoutThem() {
        var entities = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        var xml = "<?xml version=\"1.0\"?>" + entities + "]><w:document "
                + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                + "<w:t>&a29;</w:t></w:r></w:p></w:body></w:document>";
        var docx = Fixtures.zip(Map.of(
                "word/document.xml", Fixtures.utf8(xml),
                "[Content_Types].xml",
                        Fixtures.utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                                + "content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
                                + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
                "_rels/.rels",
                        Fixtures.utf8("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                                + "relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/"
                                + "officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                                + "</Relationships>")));

        assertThat(lengthOf(reader.read("a.docx", docx))).isLessThan(MEGABYTE);
        assertThat(lengthOf(reader.read("a.html", Fixtures.utf8("<html>" + entities + "]>&a29;</html>"))))
                .isLessThan(MEGABYTE);
    }

    @Test
    void ofAMillionBracketsIsRead() {
        assertThat(reader.read("a.txt", Fixtures.utf8("(".repeat(MEGABYTE)))).isInstanceOf(Outcome.class);
        assertThat(reader.read("b.txt", Fixtures.utf8("[(".repeat(MEGABYTE / 2) + ")]".repeat(MEGABYTE / 2))))
                .isInstanceOf(Outcome.class);
    }

    @Test
    void ofDeeplyNestedElementsIsAnswered() {
        var page = "<html>" + "<div>".repeat(200_000) + "x" + "</div>".repeat(200_000) + "</html>";

        assertThat(reader.read("a.html", Fixtures.utf8(page))).isInstanceOf(Outcome.class);
        assertThat(reader.read("a.rtf", Fixtures.utf8("{\\rtf1" + "{".repeat(200_000))))
                .isInstanceOf(Outcome.class);
    }

    @Test
    void ofAHundredMegabytesOfDigitsIsRefused() {
        var digits = new byte[100 * MEGABYTE];
        Arrays.fill(digits, (byte) '7');

        assertThat(reader.read("a.txt", digits)).isEqualTo(refused("a.txt", Unreadable.TOO_LARGE));
    }

    @Test
    void ofOneVeryLongLineIsReadInPieces() {
        var line = "1.234 trường hợp, ".repeat(20_000);

        var passages = Passages.of(Lines.of(line));

        assertThat(passages).allMatch(passage -> passage.text().length() <= 20_000);
        assertThat(passages.stream()
                        .mapToInt(passage -> passage.text().length())
                        .sum())
                .isGreaterThan(line.length() - 100);
        assertThat(passages.get(1).columnAt(0))
                .isEqualTo(passages.getFirst().text().length());
    }

    @Test
    void thatTakesTooLongIsGivenUp() {
        var hasty = new Reader(new Limits(MEGABYTE, MEGABYTE, 1, Duration.ofMillis(1)), "tesseract");

        assertThat(hasty.read("a.txt", Fixtures.utf8("Có 12 hội nghị. ".repeat(20_000))))
                .isEqualTo(refused("a.txt", Unreadable.TIMEOUT));
    }

    private static Outcome refused(String name, Unreadable why) {
        return new Outcome.Refused(name, why);
    }

    private static int lengthOf(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Read(var reading) ->
                reading.text().stream().mapToInt(String::length).sum();
            case Outcome.Refused refused -> 0;
        };
    }
}
