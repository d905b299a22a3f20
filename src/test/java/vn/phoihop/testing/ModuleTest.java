package vn.phoihop.testing;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;

/// A test of one module together with those it stands on, against a real database. What tests of many modules need is
/// in
/// it for all of them: tests that ask for the same share one application, and each other one takes seconds to start.
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"organisations", "access", "audit", "shell", "search", "notifications", "calendar"})
@AutoConfigureMockMvc
@Import({Places.class, Offices.class, Statements.class, ClockSweep.class})
@ContextConfiguration(initializers = PostgresForTests.class)
public @interface ModuleTest {}
