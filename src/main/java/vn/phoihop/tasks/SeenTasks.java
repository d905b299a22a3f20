package vn.phoihop.tasks;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.notifications.spi.SeenInTable;

/// Says of which tasks a notice may still speak.
@Component
class SeenTasks extends SeenInTable {

    SeenTasks(JdbcClient jdbc) {
        super(jdbc, "tasks", "tasks.task");
    }
}
