package vn.phoihop.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.phoihop.access.SignIns;
import vn.phoihop.access.SignIns.Outcome;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Open;
import vn.phoihop.shell.spi.OwnAddress;

/// The way in and the way out.
@Open
@Controller
class SignInPages {

    private final SignIns signIns;
    private final Sessions sessions;
    private final SignedPeople people;

    SignInPages(SignIns signIns, Sessions sessions, SignedPeople people) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.people = people;
    }

    @GetMapping("/sign-in")
    ModelAndView ask(
            @RequestParam(defaultValue = "/") String next,
            @RequestParam(required = false) String expired,
            @RequestParam(required = false) String out,
            HttpServletRequest request) {
        if (people.signed(request).isPresent()) {
            return seeOther(next);
        }
        var said = expired != null ? "access.sign_in.expired" : out != null ? "access.sign_in.out" : "";
        return new ModelAndView("access/signIn", "page", SignInPage.fresh(OwnAddress.orHome(next), said));
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(@ModelAttribute SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        return switch (signIns.withPassword(form.username(), form.password(), request.getRemoteAddr())) {
            case Outcome.In(var account) -> in(account, form.next(), request, response);
            case Outcome.NeedsCode(var account) -> in(account, form.next(), request, response);
            case Outcome.Wait(var time) -> no(HttpStatus.TOO_MANY_REQUESTS, SignInPage.later(form, time));
            case Outcome.Wrong() ->
                no(HttpStatus.UNPROCESSABLE_CONTENT, SignInPage.again(form, "access.sign_in.wrong"));
            case Outcome.Locked() ->
                no(HttpStatus.UNPROCESSABLE_CONTENT, SignInPage.again(form, "access.sign_in.locked"));
        };
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
        return seeOther("/sign-in?out");
    }

    private ModelAndView in(AccountId account, String next, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(account, request, response);
        return seeOther(next);
    }

    private static ModelAndView no(HttpStatus status, SignInPage page) {
        var view = new ModelAndView("access/signIn", "page", page);
        view.setStatus(status);
        return view;
    }

    private static ModelAndView seeOther(String next) {
        var view = new RedirectView(OwnAddress.orHome(next), false, true, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
