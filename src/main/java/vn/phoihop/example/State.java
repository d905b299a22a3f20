package vn.phoihop.example;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whether the database holds the worked example; settled once, by the first start.
@Component
@Transactional
class State {

    private final JdbcClient jdbc;
    private final Clock clock;

    State(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What the first start settled on.
    enum Kind {
        MADE,
        NONE
    }

    /// Empty before the first start has settled it.
    @Transactional(readOnly = true)
    Optional<Kind> settled() {
        return jdbc.sql("select state from example.state")
                .query((row, number) -> Kind.valueOf(row.getString("state")))
                .optional();
    }

    void settle(Kind kind) {
        jdbc.sql("""
                insert into example.state (state, at)
                values (:state, :at)
                on conflict (only_row) do nothing
                """)
                .param("state", kind.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
