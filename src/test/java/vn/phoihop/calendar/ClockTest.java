package vn.phoihop.calendar;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.SettableTime;

/// A test of the calendar in which the test moves the time and starts the sweeps: no job runs beside it.
@Retention(RetentionPolicy.RUNTIME)
@ModuleTest
@Import(SettableTime.class)
@TestPropertySource(properties = "db-scheduler.enabled=false")
@interface ClockTest {}
