package vn.phoihop.petitions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.Audience;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// Moves a petition on: its row, its line in the history, its news.
@Component
class PetitionMoves {

    private final PetitionStore petitions;
    private final EntryStore entries;
    private final PetitionTimers timers;
    private final ApplicationEventPublisher events;

    PetitionMoves(
            PetitionStore petitions, EntryStore entries, PetitionTimers timers, ApplicationEventPublisher events) {
        this.petitions = petitions;
        this.entries = entries;
        this.timers = timers;
        this.events = events;
    }

    /// Keeps it as it is after the event, which both sides read.
    Petition move(Petition before, Petition next, PetitionEvent event, Told told) {
        return move(before, next, event, told, next.audience());
    }

    /// Keeps it as it is after an event that only the answering side reads.
    Petition inside(Petition before, Petition next, PetitionEvent event, Told told) {
        return move(before, next, event, told, next.writers());
    }

    private Petition move(Petition before, Petition next, PetitionEvent event, Told told, Audience readers) {
        var moved = next.in(PetitionFlow.of(event).after(before.state()));
        petitions.keep(moved);
        if (!before.sharedWith().equals(moved.sharedWith())) {
            petitions.showLinked(moved);
            entries.show(moved);
            timers.show(moved);
        }
        entries.tell(
                moved, new EntryStore.Said(event.name(), told.details(), told.words()), readers, told.by(), told.at());
        petitions.due(moved, due(moved));
        tell(moved, event, told);
        return petitions.again(moved);
    }

    void tell(Petition petition, PetitionEvent event, Told told) {
        events.publishEvent(new PetitionMoved(
                petition.id(),
                petition.reference(),
                event,
                petition.owner(),
                petition.handling().receiver(),
                answering(petition),
                told.by(),
                told.at()));
    }

    private static List<OrganisationId> answering(Petition petition) {
        var all = new ArrayList<OrganisationId>();
        var receiver = petition.handling().receiver();
        var lead = petition.handling().lead();
        if (receiver != null) {
            all.add(receiver);
        }
        if (lead != null && !lead.equals(receiver)) {
            all.add(lead);
        }
        return List.copyOf(all);
    }

    /// The date of the next step: of the answer while it is owed, of the review while it waits.
    private @Nullable Instant due(Petition petition) {
        return switch (petition.state()) {
            case RECEIVED, RETURNED, SENT, ASSIGNED, ANSWER_PREPARED, ANSWER_APPROVED, SENT_BACK ->
                timers.due(petition.clocks().answer(), petition);
            case ANSWERED -> timers.due(petition.clocks().review(), petition);
            case COLLECTED, CONSOLIDATED, ACCEPTED, MONITORING, FULFILLED, LINKED, NOTED, CLOSED -> null;
        };
    }

    /// A line in the history of a petition that nothing else changes.
    void note(Petition petition, String act, Told told) {
        entries.tell(
                petition,
                new EntryStore.Said(act, told.details(), told.words()),
                petition.audience(),
                told.by(),
                told.at());
    }

    /// Who did it and when, the words that belong to it, and what fills its sentence.
    record Told(Instant at, Actor by, String words, List<String> details) {

        static Told of(Instant at, Actor by, String words, String... details) {
            return new Told(at, by, words, List.of(details));
        }
    }
}
