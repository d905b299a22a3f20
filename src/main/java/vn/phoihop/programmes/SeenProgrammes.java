package vn.phoihop.programmes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.notifications.spi.SeenInTable;

/// Says which programmes a notice may still speak of.
@Component
class SeenProgrammes extends SeenInTable {

    SeenProgrammes(JdbcClient jdbc) {
        super(jdbc, "programmes", "programmes.programme");
    }
}
