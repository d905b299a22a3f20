package vn.phoihop.concerns;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.protection.spi.Retained;

/// Lines about what was pointed to its own procedure are kept for a year; then the public log alone knows how many
/// there were.
@Component
class KeptReferrals implements Retained {

    private static final Duration YEAR = Duration.ofDays(365);

    private final JdbcClient jdbc;

    KeptReferrals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "concerns.referral";
    }

    @Override
    public Duration term() {
        return YEAR;
    }

    @Override
    @Transactional
    public int letGo(Instant now, String batch, int atMost) {
        return jdbc.sql("""
                delete from concerns.referral
                 where (province_id, id) in (
                       select province_id, id
                         from concerns.referral
                        where day < :before
                        order by day, id
                        limit :most)
                """)
                .param("before", now.minus(YEAR).atOffset(ZoneOffset.UTC).toLocalDate())
                .param("most", atMost)
                .update();
    }
}
