package vn.phoihop.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayName("A joint symbol")
class JointSymbolTests {

    private static final List<String> BODIES =
            List.of("BTGDVTU", "HĐND", "UBND", "TAND", "VKSND", "MTTQ", "BXDĐ", "CAT");
    private static final List<String> TYPES = List.of("CTPH", "CTr", "KH");

    /// Whatever the bodies and however they are ordered, the same set is the same symbol, and one body less is another.
    @RepeatedTest(200)
    void isTheSameForTheSameBodiesInAnyOrder(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var bodies = new ArrayList<>(BODIES);
        Collections.shuffle(bodies, random);
        var chosen = bodies.subList(0, 2 + random.nextInt(BODIES.size() - 2));
        var shuffled = new ArrayList<>(chosen);
        Collections.shuffle(shuffled, random);
        var type = TYPES.get(random.nextInt(TYPES.size()));
        var number = 1 + random.nextInt(400);
        var one = new JointSymbol(type, chosen);
        var other = new JointSymbol(type, shuffled);

        assertThat(one.isSameAs(other)).isTrue();
        assertThat(one.code(number)).isEqualTo(other.code(number));
        assertThat(JointSymbol.read(other.printed(number)))
                .as("read back from %s", other.printed(number))
                .hasValueSatisfying(read -> assertThat(read.isSameAs(one)).isTrue());
        assertThat(one.code(number)).isNotEqualTo(one.code(number + 1));
        assertThat(new JointSymbol(type, chosen.subList(1, chosen.size())).isSameAs(one))
                .isFalse();
    }

    @Test
    void isPrintedInTheOrderOfThePaper() {
        var symbol = new JointSymbol("CTPH", List.of("BTGDVTU", "HĐND", "UBND", "TAND", "VKSND"));

        assertThat(symbol.printed(1)).isEqualTo("01-CTPH/BTGDVTU-HĐND-UBND-TAND-VKSND");
    }

    @Test
    void doesNotDependOnTheLanguageOfTheMachine() {
        assertThat(Locale.getDefault().getLanguage()).isEqualTo("tr");
        assertThat(new JointSymbol("KH", List.of("BTGTU", "HĐND")).code(42)).isEqualTo("42 KH BTGTU HĐND");
    }
}
