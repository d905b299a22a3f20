package vn.phoihop.access.web;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.access.Refusal;
import vn.phoihop.shell.spi.Reply;

/// How the pages of this module answer.
final class Answers {

    private Answers() {}

    static ModelAndView page(String template, Object page) {
        return new ModelAndView(template, "page", page);
    }

    /// The thing’s own page with the sentence of the refusal on it, or where to go when there is none.
    static ModelAndView unless(
            Optional<Refusal> refusal, String address, String template, Function<String, Object> pageSaying) {
        return refusal.map(why -> Reply.page(HttpStatus.CONFLICT, template, pageSaying.apply("access.refusal." + why)))
                .orElseGet(() -> Reply.seeOther(address));
    }
}
