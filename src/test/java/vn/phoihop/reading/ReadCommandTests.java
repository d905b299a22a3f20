package vn.phoihop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The command read")
class ReadCommandTests {

    private static final String TEXT = "MẬT\n\nSố: 15/BC-UBND\n\nBÁO CÁO\n\nCó 12 hội nghị.\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void printsOneLineOfJsonPerFileInTheOrderOfTheFiles() throws IOException {
        var names = IntStream.range(0, 30)
                .mapToObj(i -> file("van-ban-" + i + ".txt", TEXT))
                .toList();

        assertThat(read(Locale.ENGLISH, "--json", names)).isZero();

        assertThat(printed().lines().map(ReadCommandTests::fileOf)).containsExactlyElementsOf(names);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void writesTheKeysOfTheContractInTheirOrder() {
        read(Locale.ENGLISH, "--json", List.of(file("a.txt", TEXT)));

        assertThat(JsonMapper.shared().readTree(printed()).propertyNames())
                .containsExactly(
                        "file",
                        "lines",
                        "ocr",
                        "regime",
                        "type",
                        "number",
                        "symbol",
                        "issuer",
                        "place",
                        "date",
                        "subject",
                        "addressees",
                        "recipients",
                        "authority",
                        "signerTitle",
                        "signer",
                        "period",
                        "sections",
                        "citations",
                        "figures",
                        "checks",
                        "findings");
    }

    @Test
    void writesMissingValuesAsNullAndNumbersAsNumbers() {
        read(Locale.ENGLISH, "--json", List.of(file("a.txt", TEXT)));

        var json = JsonMapper.shared().readTree(printed());
        assertThat(json.path("lines").asInt()).isEqualTo(7);
        assertThat(json.path("signer").isNull()).isTrue();
        assertThat(json.path("period").isNull()).isTrue();
        assertThat(json.path("number").asString()).isEqualTo("15");
        assertThat(json.path("findings").get(0).path("severity").asString()).isEqualTo("error");
    }

    @Test
    void namesEachBadFileOnALineAndReadsTheOthers() {
        var good = file("a.txt", TEXT);
        var empty = file("b.txt", "");

        assertThat(read(Sentences.VIETNAMESE, "--json", List.of("không-có.txt", good, empty)))
                .isEqualTo(2);

        assertThat(printed().lines()).hasSize(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("không-có.txt: Không tìm thấy tệp.", empty + ": Tệp trống, không có chữ nào để đọc.");
    }

    @Test
    void failsOnAFindingOnlyWhenAsked() {
        var name = file("a.txt", TEXT);

        assertThat(read(Locale.ENGLISH, "--json", List.of(name))).isZero();
        assertThat(read(Locale.ENGLISH, "--fail-on=error", List.of(name))).isEqualTo(1);
        assertThat(read(Locale.ENGLISH, "--fail-on", List.of("notice", name))).isEqualTo(1);
    }

    @Test
    void explainsWrongUsage() {
        assertThat(read(Sentences.VIETNAMESE, "--nothing", List.of("a.txt"))).isEqualTo(2);
        assertThat(read(Sentences.VIETNAMESE, "--json", List.of())).isEqualTo(2);
        assertThat(read(Sentences.VIETNAMESE, "--fail-on", List.of("x", "a.txt")))
                .isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Không có tùy chọn --nothing.", "Chưa nêu tên tệp cần đọc.", "không nhận “x”")
                .contains("Cách dùng: phoihop read");
        assertThat(printed()).isEmpty();
    }

    @Test
    void tellsPeopleWhatWasFound() {
        read(Sentences.VIETNAMESE, "--", List.of(file("a.txt", TEXT)));

        assertThat(printed())
                .contains("BÁO CÁO 15/BC-UBND", "Điểm cần xem lại", "dòng 1", "dấu chỉ độ mật “MẬT”")
                .doesNotContain("\u001B");
    }

    @Test
    void speaksEnglishWhereTheEnvironmentDoes() {
        assertThat(ReadCommand.language(Map.of("LANG", "en_US.UTF-8"))).isEqualTo(Locale.ENGLISH);
        assertThat(ReadCommand.language(Map.of("LANG", "C.UTF-8"))).isEqualTo(Sentences.VIETNAMESE);
        assertThat(ReadCommand.language(Map.of("LANG", "en_US", "LC_ALL", "vi_VN")))
                .isEqualTo(Sentences.VIETNAMESE);
    }

    private int read(Locale language, String option, List<String> files) {
        var words = new ArrayList<>(List.of(option));
        words.addAll(files);
        return new ReadCommand(new Reader(), stream(out), stream(err), language, false)
                .execute(words.toArray(String[]::new));
    }

    private String file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String fileOf(String line) {
        return JsonMapper.shared().readTree(line).path("file").asString();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
