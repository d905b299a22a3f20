package vn.phoihop.publicsite.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/// A request of which nothing says who sends it.
final class Nobody extends HttpServletRequestWrapper {

    Nobody(HttpServletRequest request) {
        super(request);
    }

    @Override
    public Cookie @Nullable [] getCookies() {
        return null;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isCookie(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isCookie(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        if (create) {
            throw new IllegalStateException("the public page opens no session");
        }
        return null;
    }

    @Override
    public HttpSession getSession() {
        throw new IllegalStateException("the public page opens no session");
    }

    private static boolean isCookie(String name) {
        return name.equalsIgnoreCase(HttpHeaders.COOKIE);
    }
}
