package vn.phoihop.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The number of a press item")
class PressNumberTests {

    @Test
    void isNoneThatAnotherKindOfThingHas() {
        assertThat(new PressNumber(PressNumber.ITEM, 2026, 7)).hasToString("TBC-2026-00007");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TBC-2026-00007", "tbc 2026 7", "BC-2026-00007", "ĐB-2026-00007", "db-2026-7", "SK-2026-00007"})
    void isReadAsPeopleWriteItAlsoAsItWasGivenEarlier(String written) {
        assertThat(PressNumber.read(written)).hasValueSatisfying(number -> {
            assertThat(number.serial()).isEqualTo(7);
            assertThat(PressNumber.read(number.toString())).contains(number);
        });
    }
}
