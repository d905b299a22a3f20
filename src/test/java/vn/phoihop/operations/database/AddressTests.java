package vn.phoihop.operations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.phoihop.operations.Obstacle;

@DisplayName("The address of a database")
class AddressTests {

    @Test
    void isTakenInTheFormOfTheDriver() {
        assertThat(Address.parse("jdbc:postgresql://db/phoihop?ssl=true", "me", "word"))
                .isEqualTo(new Address("jdbc:postgresql://db/phoihop?ssl=true", "me", "word"));
    }

    @Test
    void isTakenInTheFormOfEveryoneElse() {
        assertThat(Address.parse("postgresql://me:w%C3%B3rd@db:6432/phoihop?ssl=true", null, null))
                .isEqualTo(new Address("jdbc:postgresql://db:6432/phoihop?ssl=true", "me", "wórd"));
        assertThat(Address.parse("postgres://db/phoihop", "me", "word"))
                .isEqualTo(new Address("jdbc:postgresql://db:5432/phoihop", "me", "word"));
    }

    @Test
    void saysNothingSecret() {
        assertThat(new Address("jdbc:postgresql://db/phoihop?password=word", "me", "word"))
                .hasToString("jdbc:postgresql://db/phoihop");
    }

    @Test
    void whereNobodyAnswersIsAnObstacleAndNotAStackTrace() {
        var nobody = new Address("jdbc:postgresql://127.0.0.1:1/phoihop", "me", null);

        assertThatThrownBy(() -> Acquaintance.with(nobody, Purpose.COMMAND))
                .isInstanceOf(Obstacle.class)
                .hasMessageContaining("database-unreachable");
    }

    @Test
    void thatIsNoAddressIsAnObstacleToo() {
        assertThatThrownBy(() -> Acquaintance.with(new Address("mysql://db/x", null, null), Purpose.COMMAND))
                .isInstanceOf(Obstacle.class)
                .hasMessageContaining("database-unreachable");
    }
}
