package vn.phoihop.petitions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.petitions.PetitionMoves.Told;
import vn.phoihop.shared.OrganisationId;

/// What the answering side does with a petition besides its answer: receives it, gives it back, gives it to a unit,
/// moves a promise with a reason, reports that it is done.
@Component
class AgencyActs {

    private final PromiseStore promises;
    private final PetitionTimers timers;
    private final PetitionMoves moves;
    private final ZoneId zone;

    AgencyActs(
            PromiseStore promises, PetitionTimers timers, PetitionMoves moves, @Value("${phoihop.zone}") ZoneId zone) {
        this.promises = promises;
        this.timers = timers;
        this.moves = moves;
        this.zone = zone;
    }

    Optional<Refusal> receive(Petition petition, PetitionInput input, Told told) {
        var receiver = Optional.ofNullable(petition.handling().receiver()).orElseThrow();
        var next = petition.with(timers.received(petition, receiver, told.at(), told.by()))
                .with(petition.course().with(petition.course().moments().received(told.at())));
        moves.move(petition, next, PetitionEvent.PETITION_RECEIVED, told);
        return Optional.empty();
    }

    /// Not the own matter: says whose it is, in time. The term of the whole runs on.
    Optional<Refusal> giveBack(Petition petition, PetitionInput input, Told told) {
        var competent = input.body();
        if (competent == null || competent.equals(told.by().organisation())) {
            return Optional.of(Refusal.COMPETENT_MISSING);
        }
        if (timers.hasPassed(petition.clocks().giveBack(), petition, told.at())) {
            return Optional.of(Refusal.RETURN_LATE);
        }
        timers.stop(petition.clocks().giveBack(), "PETITION_RETURNED", told.at(), told.by());
        timers.handOver(petition, petition.owner(), told.at(), told.by());
        moves.move(
                petition,
                petition.with(petition.handling().returned(competent)),
                PetitionEvent.PETITION_RETURNED,
                new Told(
                        told.at(),
                        told.by(),
                        told.words(),
                        List.of(competent.value().toString())));
        return Optional.empty();
    }

    /// One unit answers; others may help.
    Optional<Refusal> assign(Petition petition, PetitionInput input, Told told) {
        var lead = input.body() == null ? told.by().organisation() : input.body();
        var partners = new ArrayList<>(input.partners());
        partners.remove(lead);
        if (lead.equals(petition.owner()) || partners.contains(petition.owner())) {
            return Optional.of(Refusal.LEAD_IS_COUNCIL);
        }
        timers.stop(petition.clocks().giveBack(), "PETITION_ASSIGNED", told.at(), told.by());
        timers.handOver(petition, lead, told.at(), told.by());
        var shown = new ArrayList<OrganisationId>(partners);
        shown.add(lead);
        var next = petition.with(petition.handling().assigned(lead, List.copyOf(partners)))
                .shownTo(shown.toArray(OrganisationId[]::new));
        moves.move(
                petition,
                next,
                PetitionEvent.PETITION_ASSIGNED,
                new Told(
                        told.at(), told.by(), told.words(), List.of(lead.value().toString())));
        return Optional.empty();
    }

    /// A promise gets a later day, with a reason; the day before stays in sight.
    Optional<Refusal> movePromise(Petition petition, PetitionInput input, Told told) {
        var found = promises.of(petition).stream()
                .filter(each -> each.isOpen() && each.id().equals(input.choice().promise()))
                .findFirst();
        if (found.isEmpty()) {
            return Optional.of(Refusal.PROMISE_NOT_FOUND);
        }
        var promise = found.get();
        var day = input.day();
        if (day == null || !day.isAfter(promise.dueOn()) || !day.isAfter(LocalDate.ofInstant(told.at(), zone))) {
            return Optional.of(Refusal.DAY_NOT_LATER);
        }
        promises.move(promise, day, timers.moved(promise, day, told.at(), told.by()), input.words(), told.at());
        moves.move(
                petition,
                petition,
                PetitionEvent.PROMISE_MOVED,
                new Told(
                        told.at(),
                        told.by(),
                        told.words(),
                        List.of(promise.text(), promise.dueOn().toString(), day.toString())));
        return Optional.empty();
    }

    /// Says that it is done, and shows by what; the council decides whether it is.
    Optional<Refusal> report(Petition petition, PetitionInput input, Told told) {
        if (input.words().isEmpty() || input.paper().isEmpty()) {
            return Optional.of(Refusal.EVIDENCE_MISSING);
        }
        moves.move(
                petition,
                petition.with(petition.answering().reported(true)),
                PetitionEvent.FULFILMENT_REPORTED,
                new Told(told.at(), told.by(), told.words(), List.of(input.paper())));
        return Optional.empty();
    }
}
