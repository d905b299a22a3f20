package vn.phoihop.petitions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.petitions.PetitionMoves.Told;
import vn.phoihop.shared.OrganisationId;

/// What the council side does with a petition before it is answered and at its end. Whether it is allowed was asked
/// before.
@Component
class CouncilActs {

    private final PetitionStore petitions;
    private final PromiseStore promises;
    private final SessionStore sessions;
    private final PetitionTimers timers;
    private final PetitionMoves moves;
    private final Organisations organisations;
    private final ZoneId zone;

    CouncilActs(
            PetitionStore petitions,
            PromiseStore promises,
            SessionStore sessions,
            PetitionTimers timers,
            PetitionMoves moves,
            Organisations organisations,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.petitions = petitions;
        this.promises = promises;
        this.sessions = sessions;
        this.timers = timers;
        this.moves = moves;
        this.organisations = organisations;
        this.zone = zone;
    }

    Optional<Refusal> note(Petition petition, PetitionInput input, Told told) {
        var next =
                petition.with(petition.course().with(petition.course().moments().closed(told.at())));
        moves.move(petition, next, PetitionEvent.OPINION_NOTED, told);
        return Optional.empty();
    }

    /// Joins it into another: its wording, number and age stay its own.
    Optional<Refusal> link(Petition petition, PetitionInput input, Told told) {
        var id = input.choice().main();
        if (id == null) {
            return Optional.of(Refusal.MAIN_MISSING);
        }
        if (id.equals(petition.id())) {
            return Optional.of(Refusal.MAIN_IS_ITSELF);
        }
        if (!petitions.linkedTo(petition).isEmpty()) {
            return Optional.of(Refusal.HAS_LINKED);
        }
        var main = petitions.need(id, told.by());
        if (!main.state().isOpen() || !main.owner().equals(petition.owner())) {
            return Optional.of(Refusal.MAIN_NOT_OPEN);
        }
        var next = petition.with(petition.course().linkedTo(main.id()))
                .shownTo(main.sharedWith().toArray(OrganisationId[]::new));
        moves.move(petition, next, PetitionEvent.PETITION_LINKED, with(told, main.number()));
        moves.note(main, "PETITION_JOINED", with(told, petition.number()));
        return Optional.empty();
    }

    Optional<Refusal> unlink(Petition petition, PetitionInput input, Told told) {
        moves.move(petition, petition.with(petition.course().linkedTo(null)), PetitionEvent.PETITION_UNLINKED, told);
        return Optional.empty();
    }

    Optional<Refusal> consolidate(Petition petition, PetitionInput input, Told told) {
        var choice = input.choice();
        var content = petition.content().summedUp(input.words(), choice.field(), choice.competence());
        if (content.field() == null) {
            return Optional.of(Refusal.FIELD_MISSING);
        }
        if (content.competence() == null) {
            return Optional.of(Refusal.COMPETENCE_MISSING);
        }
        moves.move(
                petition,
                petition.with(content),
                PetitionEvent.PETITION_CONSOLIDATED,
                Told.of(told.at(), told.by(), content.summary()));
        return Optional.empty();
    }

    Optional<Refusal> send(Petition petition, PetitionInput input, Told told) {
        var refused = refusesReceiver(petition, input, told);
        if (refused.isPresent()) {
            return refused;
        }
        var receiver = receiver(input);
        var handling = petition.handling().sentTo(receiver, input.paper(), input.document(), input.day());
        var next = petition.with(handling)
                .with(petition.course().with(petition.course().moments().sent(told.at())))
                .shownTo(receiver);
        moves.move(
                petition,
                next,
                PetitionEvent.PETITION_SENT,
                with(told, receiver.value().toString(), input.paper()));
        return Optional.empty();
    }

    private Optional<Refusal> refusesReceiver(Petition petition, PetitionInput input, Told told) {
        var receiver = input.body();
        if (receiver == null) {
            return Optional.of(Refusal.RECEIVER_MISSING);
        }
        if (receiver.equals(petition.owner())) {
            return Optional.of(Refusal.RECEIVER_IS_SENDER);
        }
        var today = LocalDate.ofInstant(told.at(), zone);
        var isThere = organisations
                .find(receiver)
                .filter(line -> line.validity().isInForceOn(today))
                .isPresent();
        if (!isThere) {
            return Optional.of(Refusal.RECEIVER_NOT_IN_FORCE);
        }
        return input.paper().isEmpty() ? Optional.of(Refusal.PAPER_MISSING) : Optional.empty();
    }

    private static OrganisationId receiver(PetitionInput input) {
        return Optional.ofNullable(input.body()).orElseThrow();
    }

    /// To another body after a return; the term of the whole runs on.
    Optional<Refusal> redirect(Petition petition, PetitionInput input, Told told) {
        var refused = refusesReceiver(petition, input, told);
        if (refused.isPresent()) {
            return refused;
        }
        var receiver = receiver(input);
        timers.handOver(petition, receiver, told.at(), told.by());
        var next = petition.with(petition.handling().sentTo(receiver, input.paper(), input.document(), input.day()))
                .shownTo(receiver);
        moves.move(
                petition,
                next,
                PetitionEvent.PETITION_REDIRECTED,
                with(told, receiver.value().toString(), input.paper()));
        return Optional.empty();
    }

    Optional<Refusal> refuseReturn(Petition petition, PetitionInput input, Told told) {
        timers.handOver(petition, petition.handling().receiver(), told.at(), told.by());
        moves.move(petition, petition, PetitionEvent.RETURN_REFUSED, told);
        return Optional.empty();
    }

    /// To a later session: the same record, and its clocks go on.
    Optional<Refusal> carryOver(Petition petition, PetitionInput input, Told told) {
        var id = input.choice().session();
        if (id == null) {
            return Optional.of(Refusal.SESSION_MISSING);
        }
        var next = sessions.need(id, told.by());
        var now = sessions.need(petition.course().session(), told.by());
        var isLater = next.owner().equals(petition.owner()) && next.startsOn().isAfter(now.startsOn());
        if (!isLater) {
            return Optional.of(Refusal.SAME_SESSION);
        }
        moves.move(
                petition,
                petition.with(petition.course().carriedTo(id)),
                PetitionEvent.PETITION_CARRIED_OVER,
                with(told, next.title()));
        return Optional.empty();
    }

    /// Only here a petition ends: nothing promised is open, and voters were told.
    Optional<Refusal> close(Petition petition, PetitionInput input, Told told) {
        if (promises.of(petition).stream().anyMatch(Promise::isOpen)) {
            return Optional.of(Refusal.PROMISE_OPEN);
        }
        var day = input.day();
        if (day == null || input.place().isEmpty()) {
            return Optional.of(Refusal.VOTERS_NOT_TOLD);
        }
        if (day.isAfter(LocalDate.ofInstant(told.at(), zone))) {
            return Optional.of(Refusal.IN_THE_FUTURE);
        }
        timers.stopAll(petition, "PETITION_CLOSED", told.at(), told.by());
        var course = petition.course()
                .told(day, input.place())
                .with(petition.course().moments().closed(told.at()));
        moves.move(
                petition,
                petition.with(course),
                PetitionEvent.PETITION_CLOSED,
                with(told, day.toString(), input.place()));
        return Optional.empty();
    }

    /// Raised again, or what was said to be done was not: it begins anew, and its age counts from the first time.
    Optional<Refusal> reopen(Petition petition, PetitionInput input, Told told) {
        var moments = PetitionCourse.Moments.begun(petition.course().moments().collected());
        var next = petition.with(petition.course().raisedAgain().with(moments))
                .with(PetitionHandling.NOBODY)
                .with(petition.answering().again())
                .with(PetitionClocks.NONE);
        moves.move(petition, next, PetitionEvent.PETITION_REOPENED, told);
        return Optional.empty();
    }

    private static Told with(Told told, String... details) {
        return new Told(told.at(), told.by(), told.words(), List.of(details));
    }
}
