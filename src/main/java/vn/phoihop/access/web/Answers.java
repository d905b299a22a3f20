package vn.phoihop.access.web;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.phoihop.access.Refusal;

/// How the pages of this module answer.
final class Answers {

    private Answers() {}

    /// To an address of ours; values in it are encoded already.
    static ModelAndView seeOther(String address) {
        var view = new RedirectView(address, false, true, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    static ModelAndView page(String template, Object page) {
        return new ModelAndView(template, "page", page);
    }

    static ModelAndView answer(HttpStatus status, String template, Object page) {
        var view = page(template, page);
        view.setStatus(status);
        return view;
    }

    /// The thing’s own page with the sentence of the refusal on it, or where to go when there is none.
    static ModelAndView unless(
            Optional<Refusal> refusal, String address, String template, Function<String, Object> pageSaying) {
        return refusal.map(why -> answer(HttpStatus.CONFLICT, template, pageSaying.apply("access.refusal." + why)))
                .orElseGet(() -> seeOther(address));
    }
}
