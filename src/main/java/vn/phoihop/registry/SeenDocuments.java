package vn.phoihop.registry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.notifications.spi.SeenInTable;

/// Says which documents a notice may still speak of.
@Component
class SeenDocuments extends SeenInTable {

    SeenDocuments(JdbcClient jdbc) {
        super(jdbc, "registry", "registry.document");
    }
}
