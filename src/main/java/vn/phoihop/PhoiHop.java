package vn.phoihop;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;

/// Phối Hợp: the organisations of a locality working together, from programme to public answer.
// every bean is named by its full class name: two modules may both have their Sheets
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Phối Hợp", sharedModules = "shared")
@EnableAsync
class PhoiHop {

    /// The one clock; nothing reads the time without it.
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
