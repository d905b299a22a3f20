package vn.phoihop.clarifications.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.clarifications.ClaimRating;
import vn.phoihop.clarifications.ClarificationFilter;
import vn.phoihop.clarifications.ClarificationLine;
import vn.phoihop.clarifications.Clarifications;
import vn.phoihop.clarifications.PublicClaims;
import vn.phoihop.clarifications.PublicState;
import vn.phoihop.clarifications.State;
import vn.phoihop.clarifications.Topic;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;

/// The list of clarifications, and what leaves it as a table.
@MayAct
@Controller
@RequestMapping("/clarifications")
class ListPages {

    private final Clarifications clarifications;
    private final PublicClaims claims;
    private final Organisations organisations;
    private final Files files;

    ListPages(Clarifications clarifications, PublicClaims claims, Organisations organisations, Files files) {
        this.clarifications = clarifications;
        this.claims = claims;
        this.organisations = organisations;
        this.files = files;
    }

    static ClarificationFilter filter(Typed asked) {
        return new ClarificationFilter(
                asked.line("q"),
                asked.choice("state", State.class).orElse(null),
                asked.choice("publication", PublicState.class).orElse(null),
                asked.choice("rating", ClaimRating.class).orElse(null),
                asked.choice("topic", Topic.class).orElse(null),
                asked.has("open"));
    }

    @GetMapping
    ModelAndView list(@RequestParam MultiValueMap<String, String> values, Actor actor) {
        var asked = new Typed(values);
        var filter = filter(asked);
        var slice = clarifications.list(filter, asked.one("after"), actor, Clarifications.PAGE);
        var desk = claims.desk(actor);
        var names =
                organisations.names(Stream.concat(slice.lines().stream().map(ClarificationLine::owner), desk.stream())
                        .distinct()
                        .toList());
        var page = new ListPage(
                filter,
                slice.lines(),
                slice.next(),
                clarifications.counts(filter, actor),
                clarifications.share(actor),
                names,
                actor.isOneOf(Role.SPECIALIST, Role.SPOKESPERSON, Role.COORDINATOR),
                desk.orElse(null),
                actor.isOneOf(Role.SPOKESPERSON, Role.COORDINATOR, Role.LEADER)
                        && !desk.filter(actor.organisation()::equals).isPresent());
        return new ModelAndView("clarifications/list", "page", page);
    }

    /// From now on the own organisation receives what anyone proposes.
    @MayAct({Role.SPOKESPERSON, Role.COORDINATOR, Role.LEADER})
    @PostMapping("/desk")
    ModelAndView takeDesk(Actor actor) {
        claims.takeDesk(actor);
        return Reply.seeOther("/clarifications");
    }

    @GetMapping("/export.xlsx")
    void xlsx(@RequestParam MultiValueMap<String, String> values, Actor actor, HttpServletResponse response)
            throws IOException {
        Reply.file(response, Reply.XLSX, "lam-ro-thong-tin.xlsx", files.xlsx(filter(new Typed(values)), actor));
    }

    @GetMapping("/export.csv")
    void csv(@RequestParam MultiValueMap<String, String> values, Actor actor, HttpServletResponse response)
            throws IOException {
        Reply.file(response, Reply.CSV, "lam-ro-thong-tin.csv", files.csv(filter(new Typed(values)), actor));
    }
}
