package vn.phoihop.publicsite.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/// The door of the public page, before everything else: whoever comes is nobody. No cookie comes in or goes out, no
/// session is opened, the language stands in the address, and nobody may ask too often.
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PublicDoor extends OncePerRequestFilter {

    private static final String LANGUAGE = CookieLocaleResolver.class.getName() + ".LOCALE";
    private static final String OWN_CONTENT_ONLY = """
            default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; \
            frame-ancestors 'none'""";
    private static final List<String> OPEN_FORMS = List.of("/phan-anh", "/clarify");
    private static final int TOO_MANY = 429;

    private final RateLimit limit;
    private final MessageSource messages;

    PublicDoor(RateLimit limit, MessageSource messages) {
        this.limit = limit;
        this.messages = messages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.equals("/public") && !path.startsWith("/public/") && !isReporting(path);
    }

    /// The open form and one’s own matter, which `concerns` shows, and the open forms of `clarifications`: nobody may
    /// keep a copy of them.
    private static boolean isReporting(String path) {
        return OPEN_FORMS.stream().anyMatch(form -> path.equals(form) || path.startsWith(form + "/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var language = Locale.of("en".equals(request.getParameter("lang")) ? "en" : "vi");
        int seconds = limit.wait(request.getRemoteAddr(), isHeavy(request.getRequestURI()));
        response.setHeader("Content-Security-Policy", OWN_CONTENT_ONLY);
        if (seconds > 0) {
            refuse(response, language, seconds);
            return;
        }
        var keeps = isReporting(request.getRequestURI()) ? "no-store" : "public, max-age=60";
        response.setHeader(HttpHeaders.CACHE_CONTROL, keeps);
        if (isData(request.getRequestURI())) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        }
        var nobody = new Nobody(request);
        nobody.setAttribute(LANGUAGE, language);
        chain.doFilter(nobody, new WithoutCookies(response));
    }

    private void refuse(HttpServletResponse response, Locale language, int seconds) throws IOException {
        response.setStatus(TOO_MANY);
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(messages.getMessage("publicsite.too_many", new Object[] {seconds}, language));
    }

    private static boolean isHeavy(String path) {
        return path.startsWith("/public/data/");
    }

    private static boolean isData(String path) {
        return isHeavy(path) || path.startsWith("/public/open311/") || path.endsWith(".atom");
    }
}
