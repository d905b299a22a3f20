package vn.phoihop.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Every parameter comes in composed (NFC), and without what nobody types and no database keeps: zero characters and
/// halves of letters.
@ConditionalOnWebApplication
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PlainParameters extends OncePerRequestFilter {

    private static final Pattern NO_TEXT = Pattern.compile("[\\x00\\p{Cs}]");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Plain(request), response);
    }

    static String plain(String typed) {
        var text = NO_TEXT.matcher(typed).replaceAll("");
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static final class Plain extends HttpServletRequestWrapper {

        Plain(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            @Nullable String typed = super.getParameter(name);
            return typed == null ? null : plain(typed);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String @Nullable [] typed = super.getParameterValues(name);
            return typed == null
                    ? null
                    : Stream.of(typed).map(PlainParameters::plain).toArray(String[]::new);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var all = new LinkedHashMap<String, String[]>();
            super.getParameterMap()
                    .forEach((name, typed) -> all.put(
                            plain(name),
                            Stream.of(typed).map(PlainParameters::plain).toArray(String[]::new)));
            return all;
        }
    }
}
