package vn.phoihop.petitions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.petitions.PetitionMoves.Told;
import vn.phoihop.shared.Actor;

/// What the council side does with an answer: accepts it, sends it back, takes it to the session; and with what was
/// promised: follows it until it is kept.
@Component
class ReviewActs {

    private final PromiseStore promises;
    private final PetitionTimers timers;
    private final PetitionMoves moves;
    private final ZoneId zone;

    ReviewActs(
            PromiseStore promises, PetitionTimers timers, PetitionMoves moves, @Value("${phoihop.zone}") ZoneId zone) {
        this.promises = promises;
        this.timers = timers;
        this.moves = moves;
        this.zone = zone;
    }

    /// The council confirms the class of the answer, or changes it and says why. What is not done yet is followed from
    /// now on.
    Optional<Refusal> accept(Petition petition, PetitionInput input, Told told) {
        var proposed = petition.answering().answerClass();
        var chosen =
                input.choice().answerClass() == null ? proposed : input.choice().answerClass();
        if (chosen == null) {
            return Optional.of(Refusal.CLASS_MISSING);
        }
        if (chosen != proposed && input.words().isEmpty()) {
            return Optional.of(Refusal.CLASS_CHANGED);
        }
        timers.stop(petition.clocks().review(), "ANSWER_ACCEPTED", told.at(), told.by());
        var next = petition.with(petition.answering().of(chosen))
                .with(petition.course().with(petition.course().moments().accepted(told.at())));
        var accepted = moves.move(
                petition,
                next,
                PetitionEvent.ANSWER_ACCEPTED,
                new Told(told.at(), told.by(), told.words(), List.of(chosen.name())));
        if (isToBeFollowed(accepted)) {
            moves.move(
                    accepted,
                    accepted,
                    PetitionEvent.MONITORING_STARTED,
                    Told.of(told.at(), installation(accepted), ""));
        }
        return Optional.empty();
    }

    private boolean isToBeFollowed(Petition petition) {
        return petition.isUnderWay() || promises.of(petition).stream().anyMatch(Promise::isOpen);
    }

    /// The installation, in the name of the council side.
    private static Actor installation(Petition petition) {
        var installation = Actor.installation();
        return new Actor(
                installation.account(),
                installation.name(),
                petition.owner(),
                installation.roles(),
                installation.visibility());
    }

    Optional<Refusal> sendBack(Petition petition, PetitionInput input, Told told) {
        timers.stop(petition.clocks().review(), "ANSWER_SENT_BACK", told.at(), told.by());
        var holder = Optional.ofNullable(petition.debtor()).orElseThrow();
        var next = petition.with(petition.answering().givenBack())
                .with(timers.half(petition, holder, told.at(), told.by()));
        moves.move(petition, next, PetitionEvent.ANSWER_SENT_BACK, told);
        return Optional.empty();
    }

    Optional<Refusal> putToSession(Petition petition, PetitionInput input, Told told) {
        moves.move(petition, petition.with(petition.answering().askedOfSession()), PetitionEvent.PUT_TO_SESSION, told);
        return Optional.empty();
    }

    Optional<Refusal> monitor(Petition petition, PetitionInput input, Told told) {
        if (!isToBeFollowed(petition)) {
            return Optional.of(Refusal.NOTHING_TO_MONITOR);
        }
        moves.move(petition, petition, PetitionEvent.MONITORING_STARTED, told);
        return Optional.empty();
    }

    /// A promise was not kept on its day. It stays open; nothing is forgotten.
    Optional<Refusal> broken(Petition petition, PetitionInput input, Told told) {
        var found = open(petition, input);
        if (found.isEmpty()) {
            return Optional.of(Refusal.PROMISE_NOT_FOUND);
        }
        var promise = found.get();
        if (!promise.dueOn().isBefore(LocalDate.ofInstant(told.at(), zone))) {
            return Optional.of(Refusal.PROMISE_STILL_IN_TIME);
        }
        promises.broken(promise, input.words(), told.at());
        moves.move(
                petition,
                petition,
                PetitionEvent.PROMISE_FOUND_BROKEN,
                new Told(
                        told.at(),
                        told.by(),
                        told.words(),
                        List.of(promise.text(), promise.dueOn().toString())));
        return Optional.empty();
    }

    private Optional<Promise> open(Petition petition, PetitionInput input) {
        return promises.of(petition).stream()
                .filter(each -> each.isOpen() && each.id().equals(input.choice().promise()))
                .findFirst();
    }

    /// What was reported as done is recognised: every promise is kept now.
    Optional<Refusal> recognise(Petition petition, PetitionInput input, Told told) {
        if (input.words().isEmpty() && input.paper().isEmpty()) {
            return Optional.of(Refusal.EVIDENCE_MISSING);
        }
        for (var promise : promises.of(petition)) {
            if (promise.isOpen()) {
                promises.kept(promise, input.paper(), told.at());
                timers.stop(promise.clock(), "FULFILMENT_RECOGNISED", told.at(), told.by());
            }
        }
        moves.move(
                petition,
                petition,
                PetitionEvent.FULFILMENT_RECOGNISED,
                new Told(told.at(), told.by(), told.words(), List.of(input.paper())));
        return Optional.empty();
    }
}
