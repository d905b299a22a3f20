package vn.phoihop.notifications.web;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.notifications.Inbox;
import vn.phoihop.notifications.Preferences;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shell.spi.Reply;

/// The inbox of whoever is signed in.
@MayAct
@Controller
@RequestMapping("/notifications")
class InboxPages {

    private static final int SIZE = 50;

    private final Inbox inbox;
    private final Preferences preferences;

    InboxPages(Inbox inbox, Preferences preferences) {
        this.inbox = inbox;
        this.preferences = preferences;
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
        return new ModelAndView(
                "notifications/inbox",
                "page",
                InboxPage.of(
                        lines, isAll, word.orElse(""), preferences.of(actor).deadAt() != null));
    }

    /// Also where the link of a mail leads: to the record, if it may be seen.
    @GetMapping("/{number}")
    ModelAndView open(@PathVariable long number, Actor actor) {
        return Reply.seeOther(inbox.open(number, actor).orElse("/notifications?show=all&said=closed"));
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
        return Reply.seeOther(show.equals("all") ? "/notifications?show=all" : "/notifications");
    }
}
