package vn.phoihop.press;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.notifications.spi.SeenInTable;

/// Says of which press items a notice may still speak.
@Component
class SeenPress extends SeenInTable {

    SeenPress(JdbcClient jdbc) {
        super(jdbc, PressItem.KIND, "press.item");
    }
}
