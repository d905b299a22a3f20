package vn.phoihop.reports.web;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.reports.RecommendationLine;
import vn.phoihop.reports.Recommendations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Typed;

/// Recommendations of reports, followed until they are answered.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
@Controller
@RequestMapping("/reports/recommendations")
class RecommendationPages {

    private final Recommendations recommendations;
    private final Organisations organisations;
    private final Clock clock;

    RecommendationPages(Recommendations recommendations, Organisations organisations, Clock clock) {
        this.recommendations = recommendations;
        this.organisations = organisations;
        this.clock = clock;
    }

    @MayAct
    @GetMapping
    ModelAndView list(Actor actor) {
        return page(recommendations.list(actor), null, Web.nothingTyped(), Said.NOTHING, actor);
    }

    @MayAct
    @GetMapping("/{id}")
    ModelAndView sheet(@PathVariable UUID id, Actor actor) {
        return one(id, Web.nothingTyped(), Said.NOTHING, actor);
    }

    private ModelAndView one(UUID id, Typed typed, Said said, Actor actor) {
        var line = recommendations.sheet(id, actor);
        return page(List.of(line), line, typed, said, actor);
    }

    private ModelAndView page(
            List<RecommendationLine> lines, @Nullable RecommendationLine one, Typed typed, Said said, Actor actor) {
        var named = new HashSet<OrganisationId>();
        lines.forEach(line -> {
            named.add(line.owner());
            named.add(line.addressee());
        });
        return new ModelAndView(
                "reports/recommendations",
                "page",
                new RecommendationPage(
                        lines,
                        one,
                        organisations.names(named),
                        actor.organisation(),
                        actor.is(Role.LEADER),
                        typed,
                        said));
    }

    @PostMapping("/{id}/acknowledge")
    ModelAndView acknowledge(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        return Web.attempt(
                typed,
                () -> recommendations.acknowledge(id, typed.version(), clock.instant(), actor),
                "/reports/recommendations/" + id,
                said -> one(id, typed, said, actor));
    }

    @PostMapping("/{id}/answer")
    ModelAndView answer(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        typed.require("words");
        return Web.attempt(
                typed,
                () -> recommendations.answer(id, typed.version(), typed.text("words"), null, clock.instant(), actor),
                "/reports/recommendations/" + id,
                said -> one(id, typed, said, actor));
    }

    @PostMapping("/{id}/close")
    ModelAndView close(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        return Web.attempt(
                typed,
                () -> recommendations.close(id, typed.version(), clock.instant(), actor),
                "/reports/recommendations/" + id,
                said -> one(id, typed, said, actor));
    }
}
