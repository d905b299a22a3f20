package vn.phoihop.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A succession")
class SuccessionTests {

    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    @ParameterizedTest(name = "{0}: before {1}..{2}, after {3}..{4} is {5}")
    @CsvSource({
        "MERGED,2008-08-01,2025-07-01,2025-07-01,,",
        "MERGED,2008-08-01,2025-07-01,2020-01-01,,",
        "MERGED,2008-08-01,,2025-07-01,,PREDECESSOR_NOT_ENDED",
        "MERGED,2008-08-01,2025-06-30,2025-07-01,,PREDECESSOR_NOT_IN_FORCE",
        "MERGED,2025-07-01,2026-07-01,2025-07-01,,SUCCESSOR_BEFORE_PREDECESSOR",
        "MERGED,2008-08-01,2025-07-01,2025-07-02,,SUCCESSOR_NOT_BEGUN",
        "MERGED,2008-08-01,2025-07-01,2020-01-01,2025-07-01,SUCCESSOR_NOT_IN_FORCE",
        "RENAMED,2008-08-01,2025-07-01,2025-07-01,,",
        "RENAMED,2008-08-01,2025-07-01,2025-06-30,,SUCCESSOR_NOT_BEGUN",
        "TRANSFERRED,2008-08-01,,2020-01-01,,",
        "SPLIT,2008-08-01,,2025-07-01,,SPLIT_WITHOUT_RULE",
    })
    void isPossibleOrRefusedByTheTimesOfTheTwo(
            SuccessionKind kind,
            LocalDate from,
            @Nullable LocalDate to,
            LocalDate nextFrom,
            @Nullable LocalDate nextTo,
            @Nullable Refusal why) {
        var succession = Succession.of("old", "new", kind, MERGER, "");

        assertThat(succession
                        .refusal(new Validity(from, to), new Validity(nextFrom, nextTo))
                        .orElse(null))
                .isEqualTo(why);
    }
}
