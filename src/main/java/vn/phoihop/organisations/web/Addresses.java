package vn.phoihop.organisations.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.shared.OrganisationId;

/// Where things are.
final class Addresses {

    private Addresses() {}

    static String of(AreaId area) {
        return "/organisations/areas/" + area.value();
    }

    static String of(OrganisationId organisation) {
        return "/organisations/" + organisation.value();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static ModelAndView with(HttpStatus status, String template, Object page) {
        var view = new ModelAndView(template, "page", page);
        view.setStatus(status);
        return view;
    }
}
