package vn.phoihop.registry.outgoing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.notifications.spi.SeenInTable;

/// Says of which outgoing documents a notice may still speak.
@Component
class SeenOutgoing extends SeenInTable {

    SeenOutgoing(JdbcClient jdbc) {
        super(jdbc, OutgoingDocument.KIND, "registry.outgoing");
    }
}
