package vn.phoihop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import vn.phoihop.shell.spi.Frame;

@DisplayName("The frame")
class FrameTests {

    private static final Locale VIETNAMESE = Locale.of("vi");

    @Test
    void choosesWordsByANumber() {
        var frame = frame("test.count", "{0,choice,0#không có văn bản|1#1 văn bản|1<{0} văn bản}");

        assertThat(said(frame, "test.count", 0)).isEqualTo("không có văn bản");
        assertThat(said(frame, "test.count", 2020)).isEqualTo("2.020 văn bản");
    }

    @Test
    void escapesWhatPeopleTyped() {
        var frame = frame("test.name", "Xin chào {0}");

        assertThat(said(frame, "test.name", "<b>An</b>")).isEqualTo("Xin chào &lt;b&gt;An&lt;/b&gt;");
    }

    @Test
    void writesDaysMomentsAndNumbersAsOfficesDo() {
        var frame = frame("test.name", "");

        assertThat(frame.day(LocalDate.of(2024, 6, 1))).isEqualTo("01/06/2024");
        assertThat(frame.moment(Instant.parse("2026-11-20T17:30:00Z"))).isEqualTo("00:30 21/11/2026");
        assertThat(frame.number(new BigDecimal("1234.5"))).isEqualTo("1.234,5");
    }

    @Test
    void marksADueDateThatMayStillMove() {
        var frame = frame("shell.provisional", "tạm tính");

        assertThat(frame.due(LocalDate.of(2026, 12, 31))).isEqualTo("31/12/2026");
        assertThat(frame.due(LocalDate.of(2027, 1, 12))).isEqualTo("12/01/2027 (tạm tính)");
        assertThat(frame.due(Instant.parse("2026-12-31T17:00:00Z"))).isEqualTo("31/12/2026");
    }

    private static String said(Frame frame, String key, Object detail) {
        var out = new StringOutput();
        frame.say(key, detail).writeTo(new OwaspHtmlTemplateOutput(out));
        return out.toString();
    }

    private static Frame frame(String key, String words) {
        var messages = new StaticMessageSource();
        messages.addMessage(key, VIETNAMESE, words);
        return new Frame(
                messages,
                VIETNAMESE,
                ZoneId.of("Asia/Ho_Chi_Minh"),
                Frame.Theme.AUTO,
                "/",
                "_csrf",
                () -> "",
                null,
                List.of(),
                List.of(),
                List::of,
                day -> day.getYear() < 2027);
    }
}
