package vn.phoihop.testing;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/// A test of one module together with those it stands on, against a real database. What tests of many modules need is
/// in it for all of them: tests that ask for the same share one application, and each other one takes seconds to start.
/// A settable clock begins anew with each class, whatever the one before it let pass.
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"organisations", "access", "audit", "shell", "search", "notifications", "calendar"})
@AutoConfigureMockMvc
@Import({Places.class, Offices.class, Statements.class, ClockSweep.class})
@ContextConfiguration(initializers = PostgresForTests.class)
@TestExecutionListeners(listeners = ClockBeginsAnew.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface ModuleTest {}
