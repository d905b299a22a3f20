package vn.phoihop.tasks;

import java.time.LocalDate;

/// What blocks a task, which help is needed, from whom and by when.
public record Obstacle(String what, String help, Helper from, LocalDate neededBy) {

    public Obstacle {
        what = what.strip();
        help = help.strip();
    }

    /// Whose help is asked.
    public enum Helper {
        /// Cơ quan giao việc.
        OWNER,
        /// Lãnh đạo cơ quan giao việc.
        OWNER_LEADER,
        /// Cơ quan phối hợp.
        PARTNER,
        /// Cơ quan điều phối.
        COORDINATOR,
        /// Cấp trên.
        HIGHER
    }

    boolean isComplete() {
        return !what.isEmpty() && !help.isEmpty();
    }
}
