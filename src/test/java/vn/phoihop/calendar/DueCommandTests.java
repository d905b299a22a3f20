package vn.phoihop.calendar;

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

@DisplayName("The command due")
class DueCommandTests {

    @Test
    void saysWhenALimitEndsAndNamesTheDayOff() {
        var answer = due("2026-11-20", "3wd");

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).startsWith("2026-11-26 ");
        assertThat(answer.out()).contains("24/11/2026 (thứ Ba) nghỉ: Ngày Văn hóa Việt Nam 24/11 (NQ 28/2026/QH16)");
        assertThat(answer.out()).endsWith("Hạn: hết ngày 26/11/2026 (thứ Năm)\n");
    }

    @Test
    void namesTheSaturdayWorkedInExchange() {
        assertThat(due("2026-08-20", "3wd").out()).contains("22/08/2026 (thứ Bảy) làm việc: Làm bù cho ngày 31/8/2026");
    }

    @Test
    void answersProgramsInJson() {
        var answer = json(due("2026-11-20", "3wd", "--json").out());

        assertThat(answer.get("due").asString()).isEqualTo("2026-11-26");
        assertThat(answer.get("status").asString()).isEqualTo("CONFIRMED");
        assertThat(answer.get("steps").isArray()).isTrue();
        assertThat(answer.get("days").get(1).get("decision").asString()).isEqualTo("NQ 28/2026/QH16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20T16:30", "2026-11-20 16:30", "20/11/2026 16:30"})
    void countsHoursFromAMoment(String moment) {
        assertThat(json(due(moment, "72h", "--json").out()).get("due").asString())
                .isEqualTo("2026-11-23T16:30");
    }

    @Test
    void warnsWhereTheCalendarIsIncomplete() {
        var answer = due("2026-12-31", "1wd");

        assertThat(answer.out()).contains("cảnh báo").contains("Lịch năm 2027 chưa có");
        assertThat(json(due("2026-12-31", "1wd", "--json").out()).get("status").asString())
                .isEqualTo("INCOMPLETE");
    }

    @Test
    void readsOnePairPerLineAndAnswersOneLineEach() {
        var answer = ask(Map.of(), "2026-11-20 3wd\n\n2026-11-20 16:30 72h\n31/01/2026;1m\n", "-");

        assertThat(answer.code()).isZero();
        assertThat(answer.out().lines().map(line -> line.split(" ", 3)[0]))
                .containsExactly("2026-11-26", "2026-11-23T16:30", "2026-03-02");
    }

    @Test
    void keepsAPlaceForALineItDoesNotUnderstand() {
        var answer = ask(Map.of(), "2026-11-20 3wd\nmai 3wd\n2026-11-20 5wd\n", "-", "--json");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out().lines()).hasSize(3);
        assertThat(json(answer.out().lines().toList().get(1)).get("error").asString())
                .isEqualTo("Không hiểu: mai 3wd");
        assertThat(json(answer.out().lines().toList().get(2)).get("due").asString())
                .isEqualTo("2026-11-30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20",
                "2026-02-30 3wd",
                "2026-11-20 3",
                "2026-11-20 0d",
                "2026-11-20 24h",
                "hôm-nay 3wd",
                "9999-01-01 3wd",
                "2026-11-20 3wd --what",
                "2026-11-20 9999m",
                ""
            })
    void saysHowToAskWhenItDoesNotUnderstand(String line) {
        var answer = due(line.split(" "));

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("Không hiểu").contains("phoihop due 2026-11-20 3wd");
    }

    @Test
    void speaksEnglishWhereTheEnvironmentDoes() {
        var answer = ask(Map.of("LANG", "en_US.UTF-8"), "", "2026-11-20", "3wd");

        assertThat(answer.out())
                .contains("24/11/2026 (Tuesday) off")
                .endsWith("Due: by the end of 26/11/2026 (Thursday)\n");
    }

    @Test
    void countsBackAndLeavesADayOffWhereItIsWhenAskedTo() {
        assertThat(due("2026-11-27", "3wd", "--before").out()).startsWith("2026-11-23 ");
        assertThat(due("2026-11-09", "15d", "--no-roll").out()).startsWith("2026-11-24 ");
    }

    private record Answer(int code, String out, String err) {}

    private static Answer due(String... args) {
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
        var code = DueCommand.run(streams, args);
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }
}
