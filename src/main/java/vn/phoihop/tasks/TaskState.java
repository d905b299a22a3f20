package vn.phoihop.tasks;

import java.util.EnumSet;
import java.util.Set;

/// Where a task stands. Late is not a state: it follows from its clock.
public enum TaskState {
    /// Đã giao.
    PLANNED,
    /// Đang thực hiện.
    DOING,
    /// Đang vướng.
    BLOCKED,
    /// Báo hoàn thành, chờ nghiệm thu.
    DONE_CLAIMED,
    /// Đã nghiệm thu.
    ACCEPTED,
    /// Đã hủy.
    CANCELLED;

    /// Those in which somebody still owes something.
    public static final Set<TaskState> OPEN = EnumSet.of(PLANNED, DOING, BLOCKED, DONE_CLAIMED);

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
