package vn.phoihop.shell;

import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where words come from, in place of what the framework would set up.
@Configuration(proxyBeanMethods = false)
class Languages {

    @Bean("messageSource")
    MessageSource words(@Value("${spring.messages.basename}") String[] names) {
        var words = new Words();
        words.setBasenames(names);
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
