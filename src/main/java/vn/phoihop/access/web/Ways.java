package vn.phoihop.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.UriComponentsBuilder;
import vn.phoihop.shell.spi.OwnAddress;

/// Sends a request elsewhere, in the way whoever sent it understands: a page follows, a part of a page tells htmx to,
/// another system gets the status alone.
final class Ways {

    private Ways() {}

    /// To the sign-in page, remembering a page one wanted to see.
    static void toSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        var wanted = wanted(request);
        var way = UriComponentsBuilder.fromPath("/sign-in");
        if (!wanted.equals("/")) {
            way.queryParam("next", "{next}");
        }
        to(way.encode().buildAndExpand(wanted).toUriString(), request, response);
    }

    static void to(String address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", address);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", address);
    }

    /// The page itself, or for a part of one the page it stands on; after a form, the home page.
    private static String wanted(HttpServletRequest request) {
        var page = request.getHeader("HX-Current-URL");
        if (page != null) {
            return OwnAddress.orHome(path(page));
        }
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return "/";
        }
        var query = Optional.ofNullable(request.getQueryString()).map(words -> "?" + words);
        return OwnAddress.orHome(request.getRequestURI() + query.orElse(""));
    }

    private static String path(String page) {
        try {
            var address = URI.create(page);
            var query = Optional.ofNullable(address.getRawQuery()).map(words -> "?" + words);
            return address.getRawPath() + query.orElse("");
        } catch (IllegalArgumentException notAnAddress) {
            return "/";
        }
    }
}
