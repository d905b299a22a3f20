package vn.phoihop.tasks;

import java.io.Serializable;
import java.util.UUID;

/// Names a task.
public record TaskId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
