package vn.phoihop.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.access.SignIns;
import vn.phoihop.access.SignIns.Outcome;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Open;
import vn.phoihop.shell.spi.OwnAddress;
import vn.phoihop.shell.spi.Reply;

/// The way in and the way out.
@Open
@Controller
@ConditionalOnWebApplication
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
            @RequestParam Optional<String> expired,
            @RequestParam Optional<String> out,
            HttpServletRequest request) {
        if (people.signed(request).isPresent()) {
            return Reply.seeOther(OwnAddress.orHome(next));
        }
        var said = expired.map(words -> "access.sign_in.expired")
                .or(() -> out.map(words -> "access.sign_in.out"))
                .orElse("");
        return new ModelAndView("access/signIn", "page", SignInPage.fresh(OwnAddress.orHome(next), said));
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(@ModelAttribute SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        return switch (signIns.withPassword(form.username(), form.password(), request.getRemoteAddr())) {
            case Outcome.In(var account) -> in(account, form.next(), request, response);
            case Outcome.NeedsCode(var account) -> {
                sessions.await(account, OwnAddress.orHome(form.next()), request);
                yield Reply.seeOther("/sign-in/code");
            }
            case Outcome.Wait(var time) -> no(HttpStatus.TOO_MANY_REQUESTS, SignInPage.later(form, time));
            case Outcome.Wrong() ->
                no(HttpStatus.UNPROCESSABLE_CONTENT, SignInPage.again(form, "access.sign_in.wrong"));
            case Outcome.Locked() ->
                no(HttpStatus.UNPROCESSABLE_CONTENT, SignInPage.again(form, "access.sign_in.locked"));
        };
    }

    @GetMapping("/sign-in/code")
    ModelAndView askCode(HttpServletRequest request) {
        return sessions.awaited(request).isEmpty()
                ? Reply.seeOther("/sign-in?expired")
                : new ModelAndView("access/code", "page", new CodePage("", 0, 0));
    }

    @PostMapping("/sign-in/code")
    ModelAndView code(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        var half = sessions.awaited(request);
        if (half.isEmpty()) {
            return Reply.seeOther("/sign-in?expired");
        }
        return switch (signIns.withCode(half.get().account(), code, request.getRemoteAddr())) {
            case Outcome.In(var account) -> in(account, half.get().next(), request, response);
            case Outcome.Wait(var time) -> noCode(HttpStatus.TOO_MANY_REQUESTS, "access.sign_in.wait", time);
            case Outcome.Wrong() ->
                noCode(HttpStatus.UNPROCESSABLE_CONTENT, "access.refusal.CODE_WRONG", Duration.ZERO);
            case Outcome.Locked _, Outcome.NeedsCode _ -> Reply.seeOther("/sign-in?expired");
        };
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
        return Reply.seeOther("/sign-in?out");
    }

    private ModelAndView in(AccountId account, String next, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(account, request, response);
        var wanted = OwnAddress.orHome(next);
        return Reply.seeOther(wanted.equals("/") ? "/begin" : wanted);
    }

    private static ModelAndView no(HttpStatus status, SignInPage page) {
        return Reply.page(status, "access/signIn", page);
    }

    private static ModelAndView noCode(HttpStatus status, String said, Duration wait) {
        var whole = wait.plusMillis(999).toSeconds();
        return Reply.page(status, "access/code", new CodePage(said, whole / 60, whole % 60));
    }
}
