package vn.phoihop.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.shared.LineCommand.Streams;

@DisplayName("The command triage")
class TriageCommandTests {

    @Test
    void saysTheLevelAndWhy() {
        var answer = triage("3", "1", "1", "1", "3", "0");

        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .isEqualTo(
                        "Mức 3 vì thiệt hại nghiêm trọng (H3) và kéo dài 1 đến 3 năm hoặc đã tái diễn sau khi báo giải"
                                + " quyết (D3) (cổng G2); sẽ là mức 2 nếu D là 2.\nĐiểm 170/400; cổng: G2\n");
    }

    @Test
    void answersProgramsInJson() {
        var answer = json(triage("3", "1", "1", "1", "3", "0", "--json").out());

        assertThat(answer.get("level").asInt()).isEqualTo(3);
        assertThat(answer.get("low").asInt()).isEqualTo(3);
        assertThat(answer.get("high").asInt()).isEqualTo(3);
        assertThat(answer.get("score").asInt()).isEqualTo(170);
        assertThat(answer.get("gates").get(0).asString()).isEqualTo("G2");
        assertThat(answer.get("why").asString()).startsWith("Mức 3 vì");
    }

    @Test
    void namesTheRangeWhileSomethingIsUnknown() {
        assertThat(triage("2", "?", "2", "1", "0", "?").out())
                .startsWith(
                        "Mức tạm 3 (có thể từ 2 đến 3), chờ xác minh số người chịu ảnh hưởng và cách cơ quan đã xử lý.");
    }

    @Test
    void saysSoWhenNoSingleCriterionLowersALevelAndWhenNoneCould() {
        assertThat(triage("4", "4", "4", "4", "4", "4").out()).contains("không một tiêu chí riêng lẻ nào làm hạ mức");
        assertThat(triage("0", "0", "0", "0", "0", "0").out())
                .startsWith("Mức 1, mức thấp nhất: không có thiệt hại (H0)");
    }

    @Test
    void readsOneProfilePerLineAndKeepsAPlaceForWhatItDoesNotUnderstand() {
        var answer = ask(Map.of(), "4 1 4 3 0 1\n\n9 1 4 3 0 1\n1 1 1 0 0 0\n", "-", "--json");

        assertThat(answer.code()).isEqualTo(2);
        var lines = answer.out().lines().map(TriageCommandTests::json).toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).get("level").asInt()).isEqualTo(4);
        assertThat(lines.get(1).get("error").asString()).isEqualTo("Không hiểu: 9 1 4 3 0 1");
        assertThat(lines.get(2).get("level").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2 3", "1 2 3 4 5 0", "a b c d e f", "1 1 1 1 1 1 1", "1 1 1 1 1 1 --what"})
    void saysHowToAskWhenItDoesNotUnderstand(String line) {
        var answer = triage(line.split(" "));

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("Không hiểu").contains("phoihop triage 3 1 1 1 3 0");
    }

    @Test
    void speaksEnglishWhereTheEnvironmentDoes() {
        assertThat(ask(Map.of("LANG", "en_GB.UTF-8"), "", "3", "1", "1", "1", "3", "0")
                        .out())
                .startsWith("Level 3 because of serious harm (H3) and ")
                .contains("it would be level 2 if D were 2.");
    }

    private record Answer(int code, String out, String err) {}

    private static Answer triage(String... args) {
        return ask(Map.of(), "", args);
    }

    private static Answer ask(Map<String, String> environment, String input, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var streams = new Streams(
                environment,
                new StringReader(input),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        var code = TriageCommand.run(streams, args);
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }
}
