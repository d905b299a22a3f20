package vn.phoihop.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.phoihop.notifications.spi.Due;

@DisplayName("The values of a notice")
class ArgumentsTests {

    @Test
    void comeBackAsWhatTheyWere() {
        var values = List.<Object>of(
                "Sở Xây dựng “Đường 7”",
                12L,
                new BigDecimal("12.50"),
                LocalDate.of(2026, 11, 25),
                new Due(LocalDate.of(2027, 1, 12)),
                Instant.parse("2026-11-25T10:00:00Z"));

        assertThat(Arguments.read(Arguments.write(values))).isEqualTo(values);
    }

    @Test
    void areOnlyWhatEveryReaderCanBeShown() {
        assertThatThrownBy(() -> Arguments.write(List.of(List.of("nested"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
