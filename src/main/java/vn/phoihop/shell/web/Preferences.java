package vn.phoihop.shell.web;

import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/// What a person prefers on this device, kept in two cookies that say nothing else: language and light.
@Configuration(proxyBeanMethods = false)
class Preferences {

    static final String LANGUAGE = "language";
    static final String THEME = "theme";

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver(LANGUAGE);
        resolver.setDefaultLocale(Locale.of("vi"));
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }

    static ResponseCookie cookie(String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build();
    }
}
