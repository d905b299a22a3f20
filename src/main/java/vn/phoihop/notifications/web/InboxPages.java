package vn.phoihop.notifications.web;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.phoihop.notifications.Inbox;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;

/// The inbox of whoever is signed in.
@MayAct
@Controller
@RequestMapping("/notifications")
class InboxPages {

    private static final int SIZE = 50;

    private final Inbox inbox;

    InboxPages(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "unread") String show,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam Optional<String> said,
            Actor actor,
            Locale language) {
        var isAll = show.equals("all");
        var lines = inbox.lines(actor, !isAll, before, SIZE, language);
        var word = said.filter("closed"::equals).map(it -> "notifications.closed.opened");
        return new ModelAndView("notifications/inbox", "page", InboxPage.of(lines, isAll, word.orElse("")));
    }

    /// Also where the link of a mail leads: to the record, if it may be seen.
    @GetMapping("/{number}")
    ModelAndView open(@PathVariable long number, Actor actor) {
        return seeOther(inbox.open(number, actor).orElse("/notifications?show=all&said=closed"));
    }

    @PostMapping("/{number}/read")
    ModelAndView read(@PathVariable long number, @RequestParam(defaultValue = "unread") String show, Actor actor) {
        inbox.read(number, actor);
        return back(show);
    }

    @PostMapping("/read")
    ModelAndView readAll(
            @RequestParam(defaultValue = "0") long newest,
            @RequestParam(defaultValue = "unread") String show,
            Actor actor) {
        inbox.readUpTo(newest, actor);
        return back(show);
    }

    private static ModelAndView back(String show) {
        return seeOther(show.equals("all") ? "/notifications?show=all" : "/notifications");
    }

    static ModelAndView seeOther(String address) {
        var view = new RedirectView(address, false, true, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
