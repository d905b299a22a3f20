package vn.phoihop.petitions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Part;

/// What is raised again: a machine proposes that two petitions of different sessions or terms ask the same, a person
/// says whether they do.
@Component
public class Relations {

    private final PetitionStore petitions;
    private final RelativeStore relatives;
    private final EntryStore entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Relations(
            PetitionStore petitions,
            RelativeStore relatives,
            EntryStore entries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.petitions = petitions;
        this.relatives = relatives;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /// Somebody said whether a petition was raised before.
    public record RelationDecided(PetitionId petition, PetitionId earlier, boolean isSame, Actor by, Instant at)
            implements Act {

        @Override
        public String subject() {
            return "petitions/" + petition;
        }

        @Override
        public String detail() {
            return (isSame ? "as " : "not as ") + earlier;
        }
    }

    /// Says of two petitions of different sessions whether they ask the same.
    @Transactional
    public Optional<Refusal> relate(PetitionId id, int version, PetitionId earlier, boolean isSame, Actor by) {
        var petition = petitions.need(id, by).at(version);
        var before = petitions.need(earlier, by);
        if (!petition.parts(by).contains(Part.OWNER) || !before.owner().equals(petition.owner())) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (petition.course().firstSession().equals(before.course().firstSession())) {
            return Optional.of(Refusal.SAME_SESSION);
        }
        var at = clock.instant();
        relatives.decide(petition, before, isSame, by, at);
        if (isSame) {
            petitions.keep(petition.with(petition.course().askedBefore()));
            var said = new EntryStore.Said("RAISED_BEFORE", List.of(before.number()), "");
            entries.tell(petition, said, petition.audience(), by, at);
        }
        events.publishEvent(new RelationDecided(id, earlier, isSame, by, at));
        return Optional.empty();
    }
}
