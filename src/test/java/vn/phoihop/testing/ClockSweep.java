package vn.phoihop.testing;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;

/// Lets the clocks follow the time of a test: pauses end, dates pass, reminders are due.
@TestComponent
public class ClockSweep {

    private final RecurringTask<Void> sweep;

    ClockSweep(@Qualifier("sweepClocks") RecurringTask<Void> sweep) {
        this.sweep = sweep;
    }

    /// Looks at every clock once, as the job does every few minutes.
    public void now() {
        @Nullable ExecutionContext nobodyAsks = null;
        sweep.execute(sweep.instance("test"), nobodyAsks);
    }
}
