package vn.phoihop.petitions.web;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;

/// What the pages of this module share.
final class Web {

    private Web() {}

    static ModelAndView page(String template, Object page, HttpStatus status) {
        var view = new ModelAndView(template, "page", page);
        view.setStatus(status);
        return view;
    }

    /// The constant of this name, if there is one.
    static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }

    static boolean works(Actor actor) {
        return actor.isOneOf(Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE);
    }
}
