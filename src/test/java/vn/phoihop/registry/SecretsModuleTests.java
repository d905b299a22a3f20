package vn.phoihop.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
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
@DisplayName("The line about refused secret content")
class SecretsModuleTests {

    @Autowired
    Secrets secrets;

    @Autowired
    Offices offices;

    @Autowired
    SettableTime time;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isForgottenAfterNinetyDays() {
        time.is(SettableTime.MONDAY_AT_NINE);
        var office = offices.establish("Công an tỉnh");
        refused(office, Duration.ofDays(91));
        refused(office, Duration.ofDays(89));

        secrets.forget();

        assertThat(jdbc.sql("select channel from registry.secret_refusal where organisation_id = :office")
                        .param("office", office.value())
                        .query((row, n) -> row.getString("channel"))
                        .list())
                .hasSize(1);
    }

    @Test
    void holdsATimeAnOrganisationAndAChannelAndNothingElse() {
        assertThat(jdbc.sql("""
                        select column_name
                          from information_schema.columns
                         where table_schema = 'registry' and table_name = 'secret_refusal'
                        """).query((row, n) -> row.getString("column_name")).list())
                .containsExactlyInAnyOrder("id", "at", "organisation_id", "channel");
    }

    private void refused(OrganisationId office, Duration ago) {
        jdbc.sql("""
                insert into registry.secret_refusal (at, organisation_id, channel)
                values (:at, :office, 'FILE')
                """)
                .param("at", time.instant().minus(ago).atOffset(ZoneOffset.UTC))
                .param("office", office.value())
                .update();
    }
}
