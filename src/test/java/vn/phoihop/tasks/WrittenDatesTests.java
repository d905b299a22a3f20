package vn.phoihop.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A date written into a table")
class WrittenDatesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "15/10/2027, 2027-10-15, false",
        "Trước 15/10/2027, 2027-10-15, false",
        "trước ngày 05.01.2027, 2027-01-05, false",
        "ngày 15 tháng 10 năm 2027, 2027-10-15, false",
        "2027-10-15, 2027-10-15, false",
        "Tháng 6/2027, 2027-06-30, true",
        "thang 2 nam 2028, 2028-02-29, true",
        "Tháng 12, 2026-12-31, true",
        "tháng 3, 2027-03-31, true",
        "Quý III, 2027-09-30, true",
        "Quý I/2027, 2027-03-31, true",
        "quy IV nam 2026, 2026-12-31, true",
        "6 tháng đầu năm 2027, 2027-06-30, false",
        "Năm 2027, 2027-12-31, false",
        "10/2027, 2027-10-31, true",
        "20/12, 2026-12-20, true"
    })
    void isUnderstood(String written, LocalDate day, boolean isGuess) {
        assertThat(WrittenDates.read(written, TODAY)).contains(new WrittenDates.Understood(Deadline.on(day), isGuess));
    }

    @Test
    void mayBeANumberOfWorkingDays() {
        assertThat(WrittenDates.read("15 ngày làm việc", TODAY))
                .contains(new WrittenDates.Understood(Deadline.within(15), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "thường xuyên", "hằng tháng", "31/02/2027", "sớm nhất", "tháng 13/2027", "0 ngày làm việc"})
    void isNotMadeUp(String written) {
        assertThat(WrittenDates.read(written, TODAY)).isEmpty();
    }
}
