package vn.phoihop.agenda.web;

import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;
import vn.phoihop.agenda.Feeds;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Open;
import vn.phoihop.shared.Role;

/// The calendar address: where it is made and revoked, and where calendar programs read.
@MayAct({
    Role.SPECIALIST,
    Role.LEADER,
    Role.CLERK,
    Role.COUNCIL_OFFICE,
    Role.SPOKESPERSON,
    Role.COORDINATOR,
    Role.DATA_PROTECTION_OFFICER
})
@Controller
class FeedPages {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Feeds feeds;

    FeedPages(Feeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/work/feed")
    ModelAndView show(Actor actor) {
        return page(new FeedPage(feeds.madeAt(actor).orElse(null), ""));
    }

    /// The address stands on the answer itself and nowhere else: it is shown once.
    @PostMapping("/work/feed")
    ModelAndView make(Actor actor, Locale language) {
        var secret = feeds.make(actor, language);
        var address = home() + "/calendar-feed/" + secret + ".ics";
        return page(new FeedPage(feeds.madeAt(actor).orElse(null), address));
    }

    @PostMapping("/work/feed/revoke")
    ModelAndView revoke(Actor actor) {
        feeds.revoke(actor);
        var view = new RedirectView("/work/feed");
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    @Open
    @GetMapping("/calendar-feed/{secret}.ics")
    ResponseEntity<String> read(@PathVariable String secret, WebRequest request) {
        var feed = feeds.read(secret, home()).orElseThrow(() -> new NotThere("calendar feed"));
        if (request.checkNotModified("\"" + feed.mark() + "\"", feed.changedAt().toEpochMilli())) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate())
                .eTag(feed.mark())
                .lastModified(feed.changedAt())
                .header("X-Robots-Tag", "noindex")
                .body(feed.text());
    }

    private static ModelAndView page(FeedPage page) {
        return new ModelAndView("agenda/feed", "page", page);
    }

    private static String home() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
