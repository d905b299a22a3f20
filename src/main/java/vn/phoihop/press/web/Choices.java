package vn.phoihop.press.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Seats;
import vn.phoihop.press.NewFact;
import vn.phoihop.press.Place;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Choice;
import vn.phoihop.shell.spi.Typed;
import vn.phoihop.tasks.Bodies;
import vn.phoihop.tasks.BodyNames;

/// What may be chosen in the forms of the press: places and organisations of the own province; and what was chosen.
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

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /// The communes of the own province, after the province itself.
    List<Choice> places(Actor actor) {
        return around(actor).stream()
                .map(area -> Choice.named(area.code(), area.name()))
                .toList();
    }

    private List<AreaLine> around(Actor actor) {
        var today = today();
        return areas.withCode(seats.provinceOf(actor.organisation()), today)
                .map(province -> areas.within(province.id(), today))
                .orElse(List.of());
    }

    /// The place with the code that was chosen.
    Optional<Place> place(Typed typed, Actor actor) {
        var code = typed.line("place");
        var found =
                around(actor).stream().filter(area -> area.code().equals(code)).findFirst();
        if (found.isEmpty() && !code.isEmpty()) {
            typed.wrong("place", "Pattern");
        }
        return found.map(area -> new Place(area.code(), area.name()));
    }

    /// Names of organisations to choose from.
    List<String> bodies(Actor actor) {
        return bodies.around(actor).known().stream()
                .map(OrganisationLine::name)
                .distinct()
                .toList();
    }

    /// The organisation named in a field.
    Optional<OrganisationId> body(Typed typed, String name, Actor actor) {
        var text = typed.line(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (bodies.around(actor).one(text)) {
            case BodyNames.Named.Meant(var id, var words) -> Optional.of(id);
            case BodyNames.Named other -> {
                typed.wrong(name, "press.body.unknown");
                yield Optional.empty();
            }
        };
    }

    /// The organisations named in a field, each on a line of its own or after a semicolon.
    List<OrganisationId> all(Typed typed, String name, Actor actor) {
        var found = new ArrayList<OrganisationId>();
        for (var named : bodies.around(actor).many(typed.text(name))) {
            if (named instanceof BodyNames.Named.Meant(var id, var words)) {
                found.add(id);
            } else {
                typed.wrong(name, "press.body.unknown");
            }
        }
        return List.copyOf(found);
    }

    /// The facts typed, one on each line: those that allege harm or fault, and the others.
    static List<NewFact> facts(Typed typed) {
        return Stream.concat(
                        lines(typed.text("facts")).map(line -> new NewFact(line, false)),
                        lines(typed.text("harms")).map(line -> new NewFact(line, true)))
                .toList();
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
