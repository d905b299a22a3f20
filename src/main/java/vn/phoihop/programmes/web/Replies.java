package vn.phoihop.programmes.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// What handlers answer with.
final class Replies {

    private Replies() {}

    static ModelAndView page(String template, Object page) {
        return new ModelAndView(template, "page", page);
    }

    static ModelAndView page(String template, Object page, HttpStatus status) {
        var view = page(template, page);
        view.setStatus(status);
        return view;
    }
}
