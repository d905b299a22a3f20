package vn.phoihop.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.access.Accounts;
import vn.phoihop.access.Refusal;
import vn.phoihop.access.SecondFactors;
import vn.phoihop.shared.WithAccount;
import vn.phoihop.shell.spi.Reply;

/// One’s own account: password and sessions. What is said after an act travels as a word in the address.
@WithAccount
@Controller
@ConditionalOnWebApplication
@RequestMapping("/account")
class OwnAccountPages {

    private final Accounts accounts;
    private final SecondFactors secondFactors;
    private final Sessions sessions;
    private final Labels labels;

    OwnAccountPages(Accounts accounts, SecondFactors secondFactors, Sessions sessions, Labels labels) {
        this.accounts = accounts;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.labels = labels;
    }

    @GetMapping
    ModelAndView show(Signed signed, @RequestParam Optional<String> done, HttpServletRequest request) {
        var id = signed.holder().account();
        var said = done.filter("password"::equals)
                .map(word -> "access.account.password_changed")
                .orElse("");
        return Answers.page(
                "access/account",
                OwnAccountPage.of(
                        signed.holder(),
                        labels.of(signed.holder()),
                        sessions.of(id, request),
                        secondFactors.recoveryCodesLeft(id),
                        said));
    }

    @GetMapping("/password")
    ModelAndView askPassword(Signed signed) {
        return Answers.page("access/password", page(signed, ""));
    }

    @PostMapping("/password")
    ModelAndView changePassword(
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String fresh,
            @RequestParam(defaultValue = "") String again,
            Signed signed,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!fresh.equals(again)) {
            return wrong(signed, "access.account.not_the_same");
        }
        var id = signed.holder().account();
        Optional<Refusal> refusal = accounts.changePassword(id, old, fresh, signed.owner());
        if (refusal.isPresent()) {
            return wrong(signed, "access.refusal." + refusal.get());
        }
        sessions.begin(id, request, response);
        return Reply.seeOther("/account?done=password");
    }

    @PostMapping("/sessions/{handle}/end")
    ModelAndView endSession(@PathVariable UUID handle, Signed signed) {
        sessions.end(signed.holder().account(), handle);
        return Reply.seeOther("/account");
    }

    @PostMapping("/sign-out-everywhere")
    ModelAndView signOutEverywhere(Signed signed, HttpServletRequest request, HttpServletResponse response) {
        accounts.signOutEverywhere(signed.holder().account(), signed.owner());
        sessions.end(request, response);
        return Reply.seeOther("/sign-in?out");
    }

    private static ModelAndView wrong(Signed signed, String key) {
        return Reply.page(HttpStatus.UNPROCESSABLE_CONTENT, "access/password", page(signed, key));
    }

    private static PasswordPage page(Signed signed, String wrong) {
        return new PasswordPage(signed.holder().userName(), signed.holder().mustChangePassword(), wrong);
    }
}
