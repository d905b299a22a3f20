package vn.phoihop.concerns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.notifications.spi.SeenInTable;

/// Says of which concerns a notice may still speak.
@Component
class SeenConcerns extends SeenInTable {

    SeenConcerns(JdbcClient jdbc) {
        super(jdbc, Concern.KIND, "concerns.concern");
    }
}
