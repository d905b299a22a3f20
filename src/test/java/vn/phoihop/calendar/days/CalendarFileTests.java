package vn.phoihop.calendar.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file of a year")
class CalendarFileTests {

    @Test
    void isReadAsAnOfficeWritesIt() {
        var content = CalendarFile.read("""
                ngày;loại;tên;văn bản
                01/01/2027;nghỉ;Tết Dương lịch;TB 1
                2027-01-09;làm bù;Làm bù;TB 1
                """);

        assertThat(content.wrong()).isEmpty();
        assertThat(content.days())
                .containsExactly(
                        SpecialDay.of(LocalDate.of(2027, 1, 1), DayKind.OFF, "Tết Dương lịch", "TB 1"),
                        SpecialDay.of(LocalDate.of(2027, 1, 9), DayKind.WORKED, "Làm bù", "TB 1"));
    }

    @Test
    void mayUseCommasAndLeaveTheDecisionOut() {
        var content = CalendarFile.read("2027-05-03,OFF,Nghỉ bù 1/5");

        assertThat(content.days())
                .containsExactly(SpecialDay.of(LocalDate.of(2027, 5, 3), DayKind.OFF, "Nghỉ bù 1/5", ""));
    }

    @Test
    void saysWhichLinesItDoesNotUnderstand() {
        var content = CalendarFile.read("""
                2027-01-01;OFF;Tết Dương lịch
                30/02/2027;OFF;không có ngày này
                2027-04-16;hôm nào đó;Giỗ Tổ
                2027-04-30;OFF
                """);

        assertThat(content.wrong()).containsExactly(2, 3, 4);
    }
}
