package vn.phoihop.programmes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.Audience;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.calendar.Clocks;
import vn.phoihop.calendar.NewClock;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Transition;

/// What every act on a programme does around its rule: find and lock, keep, show, tell.
@Component
class ProgrammeKeeper {

    private final ProgrammeStore store;
    private final PartyStore parties;
    private final ItemStore items;
    private final CommentStore comments;
    private final Organisations organisations;
    private final Clocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    ProgrammeKeeper(
            ProgrammeStore store,
            PartyStore parties,
            ItemStore items,
            CommentStore comments,
            Organisations organisations,
            Clocks clocks,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.parties = parties;
        this.items = items;
        this.comments = comments;
        this.organisations = organisations;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), zone);
    }

    /// The programme, locked, with its parties.
    Held hold(ProgrammeId id, Actor by) {
        var programme = store.lock(id, by.visibility());
        return new Held(programme, parties.of(programme));
    }

    /// A programme in hand: nobody else changes it until the act is done.
    record Held(Programme programme, List<Party> parties) {

        Optional<Refusal> refuses(Step step, Actor by) {
            return programme.refuses(step, by, parties);
        }

        List<Party> active() {
            return parties.stream().filter(Party::isActive).toList();
        }

        Optional<Party> party(OrganisationId organisation) {
            return active().stream()
                    .filter(each -> each.organisation().equals(organisation))
                    .findFirst();
        }
    }

    /// The text as it is now.
    Wording wording(Programme programme, List<Party> of) {
        var its = items.of(programme);
        var names = names(its);
        var text = new ProgrammeText(programme.head(), List.of(), parties.contents(programme));
        var active = of.stream().filter(Party::isActive).toList();
        return Wording.of(text, active, its, id -> names.getOrDefault(id, id));
    }

    private Map<String, String> names(List<Item> its) {
        var named = new LinkedHashSet<OrganisationId>();
        its.forEach(item -> {
            named.addAll(item.text().partners());
            var lead = item.text().lead();
            if (lead != null) {
                named.add(lead);
            }
        });
        return organisations.names(named).entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().value().toString(), Map.Entry::getValue));
    }

    /// These bodies by their id.
    Map<OrganisationId, OrganisationLine> bodies(List<OrganisationId> ids) {
        var found = new LinkedHashMap<OrganisationId, OrganisationLine>();
        organisations.lines(ids).forEach(line -> found.put(line.id(), line));
        return found;
    }

    /// Starts a clock that somebody else holds, on the record of the programme.
    ClockId start(Programme programme, List<Party> of, NewClockOf wish, Actor by) {
        var fresh = NewClock.of(
                        programme.province(), wish.definition(), programme.reference(), audience(programme, of), now())
                .heldBy(wish.holder());
        return clocks.start(wish.day() == null ? fresh : fresh.on(wish.day()), by);
    }

    /// Which clock, who holds it, and the day set.
    record NewClockOf(
            String definition,
            OrganisationId holder,
            @Nullable LocalDate day) {}

    void stop(@Nullable ClockId running, String why, Actor by) {
        if (running != null) {
            clocks.stop(running, why, now(), by);
        }
    }

    private static Audience audience(Programme programme, List<Party> of) {
        var shared = of.stream().map(Party::organisation).collect(Collectors.toSet());
        return new Audience(programme.owner(), shared, false);
    }

    /// Shows the programme and its clocks to its parties and to who works on its items.
    void share(Programme programme) {
        var shared = store.share(programme);
        clocks.show(
                "programmes", programme.id().toString(), new Audience(programme.owner(), new HashSet<>(shared), false));
    }

    /// Writes the sentence of the history and announces the step.
    void tell(Held held, Step step, @Nullable LocalDate day, Actor by, String... details) {
        var programme = held.programme();
        comments.tell(programme, step.name(), by, now(), List.of(details));
        events.publishEvent(new ProgrammeStepTaken(
                programme.id(),
                programme.kind(),
                step,
                ProgrammeFlow.of(programme.kind(), step).map(Transition::event).orElse(step.name()),
                programme.reference(),
                programme.head().form(),
                programme.owner(),
                held.active().stream().map(Party::organisation).toList(),
                day,
                by,
                now()));
    }
}
