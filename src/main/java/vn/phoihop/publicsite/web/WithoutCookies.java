package vn.phoihop.publicsite.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.springframework.http.HttpHeaders;

/// An answer that sets no cookie, whoever tries.
final class WithoutCookies extends HttpServletResponseWrapper {

    WithoutCookies(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addCookie(Cookie cookie) {
        // nobody is remembered
    }

    @Override
    public void setHeader(String name, String value) {
        if (!isCookie(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!isCookie(name)) {
            super.addHeader(name, value);
        }
    }

    private static boolean isCookie(String name) {
        return name.equalsIgnoreCase(HttpHeaders.SET_COOKIE);
    }
}
