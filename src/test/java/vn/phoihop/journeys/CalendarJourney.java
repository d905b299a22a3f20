package vn.phoihop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.phoihop.calendar.Audience;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.calendar.Clocks;
import vn.phoihop.calendar.NewClock;
import vn.phoihop.calendar.days.Limit;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Seats;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

@OnTheExample
@DisplayName("Why a date is what it is")
class CalendarJourney {

    private static final List<List<String>> PAGES = List.of(
            List.of("calendar-years", "/calendar"),
            List.of("calendar-year", "/calendar/2026"),
            List.of("calendar-year-missing", "/calendar/2027"),
            List.of("calendar-definitions", "/calendar/definitions"),
            List.of("calendar-definition", "/calendar/definitions/OD-I"),
            List.of("calendar-closures", "/calendar/closures"));

    @LocalServerPort
    int port;

    @Autowired
    Clocks clocks;

    @Autowired
    Organisations organisations;

    @Autowired
    Seats seats;

    @Test
    void isSaidAtADeskAndOnAPhoneWithTheHolidayInTheMiddleNamed() {
        var clock = aClockOverTheHoliday();
        try (var chromium = new Chromium();
                var clerk = chromium.atADesk(port);
                var phone = chromium.onAPhone(port)) {
            for (var visitor : List.of(clerk, phone)) {
                visitor.signIn("vanthu.tgdv", OnTheExample.Folder.password());
                visitor.open(clock.path()).looksRight("clock");
                assertThat(visitor.page().locator("main").innerText())
                        .contains("24/11/2026 (thứ Ba) nghỉ: Ngày Văn hóa Việt Nam 24/11")
                        .contains("hết ngày 26/11/2026, nên xong trước 17:00");
                PAGES.forEach(page -> visitor.open(page.getLast()).looksRight(page.getFirst()));
            }
        }
    }

    @Test
    void isKeptByAnAdministrator() {
        try (var chromium = new Chromium();
                var administrator = chromium.atADesk(port)) {
            administrator.signIn("quantri", OnTheExample.Folder.password());

            PAGES.forEach(page -> administrator.open(page.getLast()).looksRight(page.getFirst() + "-keeper"));
            administrator.open("/calendar/comparison").looksRight("calendar-comparison");
        }
    }

    private ClockId aClockOverTheHoliday() {
        var owner = organisations.all().stream()
                .filter(line -> line.name().startsWith("Ban Tuyên giáo và Dân vận Tỉnh ủy"))
                .findFirst()
                .orElseThrow()
                .id();
        var record =
                new Reference("registry", UUID.randomUUID().toString(), "TĐ-12", "Cung cấp số liệu xét xử năm 2026");
        return clocks.start(
                NewClock.of(
                                seats.provinceOf(owner),
                                "EX-A",
                                record,
                                Audience.of(owner),
                                Instant.parse("2026-11-20T03:00:00Z"))
                        .limited(Limit.workingDays(3)),
                Actor.installation());
    }
}
