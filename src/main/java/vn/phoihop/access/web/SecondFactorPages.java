package vn.phoihop.access.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.access.SecondFactors;
import vn.phoihop.access.SecondFactors.Enrolment;
import vn.phoihop.access.SecondFactors.TurnedOn;
import vn.phoihop.shared.WithAccount;
import vn.phoihop.shell.spi.Reply;

/// Turns codes at sign-in on and off for one’s own account.
@WithAccount
@Controller
@ConditionalOnWebApplication
@RequestMapping("/account/codes")
class SecondFactorPages {

    private final SecondFactors secondFactors;

    SecondFactorPages(SecondFactors secondFactors) {
        this.secondFactors = secondFactors;
    }

    /// Begins; reading the page again shows the same secret until it is confirmed.
    @PostMapping
    ModelAndView begin(Signed signed) {
        secondFactors.begin(signed.holder().account());
        return Reply.seeOther("/account/codes");
    }

    @GetMapping
    ModelAndView enrol(Signed signed) {
        return secondFactors
                .pending(signed.holder().account())
                .map(enrolment -> Answers.page("access/enrolment", page(enrolment, "")))
                .orElseGet(() -> Reply.seeOther("/account"));
    }

    /// The codes for paper are shown in the answer itself and nowhere else.
    @PostMapping("/confirm")
    ModelAndView confirm(@RequestParam(defaultValue = "") String code, Signed signed) {
        var id = signed.holder().account();
        return switch (secondFactors.confirm(id, code, signed.owner())) {
            case TurnedOn.Done(var codes) -> Answers.page("access/recoveryCodes", new RecoveryCodesPage(codes));
            case TurnedOn.Refused(var why) ->
                secondFactors
                        .pending(id)
                        .map(enrolment -> Reply.page(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "access/enrolment",
                                page(enrolment, "access.refusal." + why)))
                        .orElseGet(() -> Reply.seeOther("/account"));
        };
    }

    @GetMapping("/off")
    ModelAndView askOff() {
        return Answers.page("access/codesOff", new CodePage("", 0, 0));
    }

    @PostMapping("/off")
    ModelAndView turnOff(@RequestParam(defaultValue = "") String password, Signed signed) {
        return secondFactors
                .turnOff(signed.holder().account(), password, signed.owner())
                .map(why -> Reply.page(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "access/codesOff",
                        new CodePage("access.refusal." + why, 0, 0)))
                .orElseGet(() -> Reply.seeOther("/account"));
    }

    private static EnrolmentPage page(Enrolment enrolment, String wrong) {
        var picture = Picture.of(enrolment.address());
        var grouped = enrolment.secret().replaceAll("(.{4})(?=.)", "$1 ");
        return new EnrolmentPage(grouped, enrolment.address(), picture.path(), picture.width(), wrong);
    }
}
