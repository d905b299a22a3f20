package vn.phoihop.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Quiet hours")
class QuietHoursTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @ParameterizedTest
    @CsvSource({
        // from, to, moment (UTC), leaves (UTC): the zone is seven hours ahead
        "11:30, 13:30, 2026-11-09T04:29:59Z, 2026-11-09T04:29:59Z",
        "11:30, 13:30, 2026-11-09T04:30:00Z, 2026-11-09T06:30:00Z",
        "11:30, 13:30, 2026-11-09T06:30:00Z, 2026-11-09T06:30:00Z",
        "20:00, 07:00, 2026-11-09T13:00:00Z, 2026-11-10T00:00:00Z",
        "20:00, 07:00, 2026-11-09T20:00:00Z, 2026-11-10T00:00:00Z",
        "20:00, 07:00, 2026-11-10T00:00:00Z, 2026-11-10T00:00:00Z",
        "20:00, 00:00, 2026-11-09T16:59:00Z, 2026-11-09T17:00:00Z"
    })
    void holdBackUntilTheyAreOver(LocalTime from, LocalTime to, Instant moment, Instant leaves) {
        assertThat(new QuietHours(from, to).after(moment, ZONE)).isEqualTo(leaves);
    }
}
