package vn.phoihop.clarifications.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.clarifications.NewClarification;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Seats;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Choice;
import vn.phoihop.shell.spi.Typed;
import vn.phoihop.tasks.Bodies;
import vn.phoihop.tasks.BodyNames.Named;

/// What may be chosen in the forms of clarifications, and what was chosen.
@Component
class Choices {

    private final Bodies bodies;
    private final Areas areas;
    private final Seats seats;
    private final Clock clock;
    private final ZoneId zone;

    Choices(Bodies bodies, Areas areas, Seats seats, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.bodies = bodies;
        this.areas = areas;
        this.seats = seats;
        this.clock = clock;
        this.zone = zone;
    }

    private List<AreaLine> around(Actor actor) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return areas.withCode(seats.provinceOf(actor.organisation()), today)
                .map(province -> areas.within(province.id(), today))
                .orElse(List.of());
    }

    List<Choice> places(Actor actor) {
        return around(actor).stream()
                .map(area -> Choice.named(area.code(), area.name()))
                .toList();
    }

    Optional<NewClarification.Place> place(Typed typed, Actor actor) {
        var code = typed.line("place");
        var found = around(actor).stream()
                .filter(area -> area.code().equals(code))
                .map(area -> new NewClarification.Place(area.code(), area.name()))
                .findFirst();
        if (found.isEmpty() && !code.isEmpty()) {
            typed.wrong("place", "Pattern");
        }
        return found;
    }

    List<String> bodies(Actor actor) {
        return bodies.around(actor).known().stream()
                .map(OrganisationLine::name)
                .distinct()
                .toList();
    }

    Optional<OrganisationId> body(Typed typed, String name, Actor actor) {
        var text = typed.line(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (bodies.around(actor).one(text) instanceof Named.Meant(var id, var words)) {
            return Optional.of(id);
        }
        typed.wrong(name, "clarifications.body.unknown");
        return Optional.empty();
    }

    List<OrganisationId> all(Typed typed, String name, Actor actor) {
        var found = new ArrayList<OrganisationId>();
        for (var named : bodies.around(actor).many(typed.text(name))) {
            if (named instanceof Named.Meant(var id, var words)) {
                found.add(id);
            } else {
                typed.wrong(name, "clarifications.body.unknown");
            }
        }
        return List.copyOf(found);
    }
}
