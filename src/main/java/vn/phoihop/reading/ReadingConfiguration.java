package vn.phoihop.reading;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers the reader to the modules of the application.
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    @Bean
    Reader reader() {
        return new Reader();
    }
}
