package vn.phoihop.testing;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;

/// A test of one module together with those it stands on, against a real database.
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"organisations", "access", "audit", "shell", "search", "notifications", "calendar"})
@AutoConfigureMockMvc
@Import({Places.class, Offices.class})
@ContextConfiguration(initializers = PostgresForTests.class)
public @interface ModuleTest {}
