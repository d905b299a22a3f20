package vn.phoihop.reports.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.reports.Refusal;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;

/// What the pages of this module share.
final class Web {

    private Web() {}

    static boolean works(Actor actor) {
        return actor.isOneOf(
                Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR);
    }

    static Typed nothingTyped() {
        return new Typed(new LinkedMultiValueMap<>());
    }

    /// The code a regime or an outline is to have, in capitals; what cannot be one is said to be wrong.
    static String code(Typed typed) {
        var code = typed.line("code").toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z0-9][A-Z0-9.-]{0,39}")) {
            typed.wrong("code", "Pattern");
        }
        return code;
    }

    /// What is tried with what was typed; a refusal when it is not done.
    interface Attempt {
        Optional<Refusal> run();
    }

    /// Shows a page again, with what it says.
    interface Page {
        ModelAndView show(Said said);
    }

    /// Tries it; whatever is said no to, what was typed stands there again.
    static ModelAndView attempt(Typed typed, Attempt attempt, String then, Page page) {
        if (!typed.errors().isEmpty()) {
            return status(page.show(new Said(typed.errors(), "", false, "")), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            return attempt.run()
                    .map(why -> refused("reports.refusal." + why, page))
                    .orElseGet(() -> Reply.seeOther(then));
        } catch (OptimisticLockingFailureException faster) {
            return status(page.show(new Said(List.of(), "", true, "")), HttpStatus.CONFLICT);
        }
    }

    static ModelAndView refused(String key, Page page) {
        return status(page.show(new Said(List.of(), key, false, "")), HttpStatus.CONFLICT);
    }

    private static ModelAndView status(ModelAndView view, HttpStatus status) {
        view.setStatus(status);
        return view;
    }
}
