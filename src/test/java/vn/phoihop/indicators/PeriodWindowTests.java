package vn.phoihop.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The window of a period")
class PeriodWindowTests {

    private static final Regime DECREE = new Regime("ND09", "Chế độ báo cáo", "Nghị định số 09/2019/NĐ-CP", 14, 25);
    private static final Regime CALENDAR = new Regime("DL", "Theo dương lịch", "Thỏa thuận", 0, 0);
    private static final Regime OWN = new Regime("TUAN-20", "Chốt ngày 20", "Quy chế tỉnh", 20, 28);

    private static PeriodCode code(String text) {
        return PeriodCode.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-M01, 2025-12-15, 2026-01-14, 2026-01-25",
        "2026-M03, 2026-02-15, 2026-03-14, 2026-03-25",
        "2026-Q1, 2025-12-15, 2026-03-14, 2026-03-25",
        "2026-Q4, 2026-09-15, 2026-12-14, 2026-12-25",
        "2026-H1, 2025-12-15, 2026-06-14, 2026-06-25",
        "2026-H2, 2026-06-15, 2026-12-14, 2026-12-25",
        "2026-N1, 2025-12-15, 2026-09-14, 2026-09-25",
        "2026-Y1, 2025-12-15, 2026-12-14, 2026-12-25"
    })
    void isThatOfTheDecreeWithItsDayOfSending(String period, LocalDate from, LocalDate to, LocalDate due) {
        assertThat(DECREE.window(code(period))).isEqualTo(new Window(from, to));
        assertThat(DECREE.dueOn(code(period))).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2026-H1, 2026-01-01, 2026-06-30", "2024-M02, 2024-02-01, 2024-02-29", "2026-Y1, 2026-01-01, 2026-12-31"
    })
    void isTheCalendarsWhereTheRegimeSaysSo(String period, LocalDate from, LocalDate to) {
        assertThat(CALENDAR.window(code(period))).isEqualTo(new Window(from, to));
        assertThat(CALENDAR.dueOn(code(period))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-H1, 2025-12-21, 2026-06-20, 2026-06-28", "2026-M07, 2026-06-21, 2026-07-20, 2026-07-28"})
    void isThatOfARegimeOfOnesOwn(String period, LocalDate from, LocalDate to, LocalDate due) {
        assertThat(OWN.window(code(period))).isEqualTo(new Window(from, to));
        assertThat(OWN.dueOn(code(period))).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2026-M01, 2026-M12", "2026-Q1, 2026-Q4", "2026-H1, 2026-H2"})
    void leavesNoDayOutBetweenTheFirstAndTheLastOfAYear(String first, String last) {
        var code = code(last);
        var from = DECREE.window(code).from();
        while (!code.equals(code(first))) {
            var before = DECREE.window(code.before());
            assertThat(before.to().plusDays(1)).isEqualTo(from);
            code = code.before();
            from = before.from();
        }
        assertThat(from).isEqualTo(DECREE.window(code("2026-Y1")).from());
    }
}
