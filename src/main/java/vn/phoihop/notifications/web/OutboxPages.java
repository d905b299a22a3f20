package vn.phoihop.notifications.web;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.notifications.MailServer;
import vn.phoihop.notifications.Outbox;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// The state of the mail, and a letter to try it.
@MayAct(Role.ADMINISTRATOR)
@Controller
@RequestMapping("/notifications/outbox")
class OutboxPages {

    private final Outbox outbox;
    private final MailServer server;

    OutboxPages(Outbox outbox, MailServer server) {
        this.outbox = outbox;
        this.server = server;
    }

    @GetMapping
    ModelAndView show(Actor actor) {
        return page(HttpStatus.OK, "", "", "", actor);
    }

    @PostMapping("/trial")
    ModelAndView tryOut(@RequestParam(defaultValue = "") String to, Actor actor, Locale language) {
        if (!server.isSetUp()) {
            return page(HttpStatus.CONFLICT, to, "notifications.refusal.NO_MAIL", "", actor);
        }
        var answer = outbox.tryOut(to, language, actor);
        return answer.isEmpty()
                ? page(HttpStatus.OK, to, "notifications.outbox.trial.taken", "", actor)
                : page(HttpStatus.CONFLICT, to, "notifications.outbox.trial.not_taken", answer, actor);
    }

    @PostMapping("/{id}/again")
    ModelAndView sendAgain(@PathVariable UUID id, Actor actor) {
        outbox.sendAgain(id, actor);
        return Reply.seeOther("/notifications/outbox");
    }

    private ModelAndView page(HttpStatus status, String to, String said, String answer, Actor actor) {
        var page = new OutboxPage(server, outbox.overview(actor), to, said, answer);
        return Reply.page(status, "notifications/outbox", page);
    }
}
