package vn.phoihop.access.web;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.access.Coordinations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// Whose work each organisation follows.
@MayAct(Role.ADMINISTRATOR)
@Controller
@RequestMapping("/coordinations")
class CoordinationPages {

    private final Coordinations coordinations;
    private final Choices choices;

    CoordinationPages(Coordinations coordinations, Choices choices) {
        this.coordinations = coordinations;
        this.choices = choices;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return Answers.page("access/coordinations", page(actor, ""));
    }

    @PostMapping
    ModelAndView give(@RequestParam UUID coordinator, @RequestParam UUID coordinated, Actor actor) {
        var refusal = coordinations.give(new OrganisationId(coordinator), new OrganisationId(coordinated), actor);
        return Answers.unless(refusal, "/coordinations", "access/coordinations", key -> page(actor, key));
    }

    @PostMapping("/{id}/end")
    ModelAndView end(@PathVariable UUID id, Actor actor) {
        return Answers.unless(
                coordinations.end(id, actor), "/coordinations", "access/coordinations", key -> page(actor, key));
    }

    private CoordinationPage page(Actor actor, String refusal) {
        var lines = coordinations.lines(actor);
        var names = choices.names(lines.stream()
                .flatMap(line -> Stream.of(line.coordinator(), line.coordinated()))
                .distinct()
                .toList());
        return new CoordinationPage(lines, names, choices.inReach(actor), refusal);
    }
}
