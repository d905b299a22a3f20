package vn.phoihop.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/// Sets the settable clock of a shared application back before the first test of a class.
class ClockBeginsAnew implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SettableTime.class)
                .ifAvailable(time -> time.is(SettableTime.MONDAY_AT_NINE));
    }
}
