package vn.phoihop.notifications.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// How the pages of this module answer.
final class Answers {

    private Answers() {}

    static ModelAndView seeOther(String address) {
        var view = new RedirectView(address, false, true, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    static ModelAndView answer(HttpStatus status, String template, Object page) {
        var view = new ModelAndView(template, "page", page);
        view.setStatus(status);
        return view;
    }
}
