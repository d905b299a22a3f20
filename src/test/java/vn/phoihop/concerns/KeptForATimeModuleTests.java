package vn.phoihop.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import(SettableTime.class)
@DisplayName("What concerns keep for a time")
class KeptForATimeModuleTests {

    @Autowired
    KeptReferrals referrals;

    @Autowired
    Tries tries;

    @Autowired
    Offices offices;

    @Autowired
    SettableTime time;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void monday() {
        time.is(SettableTime.MONDAY_AT_NINE);
    }

    @Test
    void isALineAboutAReferralForAYear() {
        var office = offices.establish("Ban Tiếp công dân");
        referred(office, LocalDate.of(2025, 11, 8));
        referred(office, LocalDate.of(2025, 11, 10));

        referrals.letGo(time.instant(), "thử", 10_000);

        assertThat(jdbc.sql("select day from concerns.referral where organisation_id = :office")
                        .param("office", office.value())
                        .query((row, n) -> row.getObject("day", LocalDate.class))
                        .list())
                .containsExactly(LocalDate.of(2025, 11, 10));
    }

    private void referred(OrganisationId office, LocalDate day) {
        jdbc.sql("""
                insert into concerns.referral (
                       province_id, id, form_id, procedure_code, channel, day, organisation_id)
                values ('thu', :id, :form, 'DENUNCIATION', 'COUNTER', :day, :office)
                """)
                .param("id", UUID.randomUUID())
                .param("form", UUID.randomUUID())
                .param("day", day)
                .param("office", office.value())
                .update();
    }

    @Test
    void isHowOftenANetworkTriedForADayAndNeverItsAddress() {
        time.is("2026-03-02T05:00:00Z");
        var network = "203.0.113." + UUID.randomUUID();
        for (int n = 0; n < 12; n++) {
            tries.count(Tries.What.CLAIM, network);
        }
        assertThat(tries.may(Tries.What.CLAIM, network)).isFalse();
        assertThat(kept()).isPositive();

        time.passes(Duration.ofHours(30));
        tries.forget();

        assertThat(kept()).isZero();
        assertThat(jdbc.sql("""
                        select data_type
                          from information_schema.columns
                         where table_schema = 'concerns' and table_name = 'attempt' and column_name = 'network'
                        """).query((row, n) -> row.getString("data_type")).single())
                .isEqualTo("bytea");
    }

    private int kept() {
        return jdbc.sql("select count(*) from concerns.attempt where what = 'CLAIM' and hour = :hour")
                .param("hour", java.time.Instant.parse("2026-03-02T05:00:00Z").atOffset(ZoneOffset.UTC))
                .query((row, n) -> row.getInt(1))
                .single();
    }
}
