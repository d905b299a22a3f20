package vn.phoihop.petitions;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.concerns.Channel;
import vn.phoihop.concerns.Concerns;
import vn.phoihop.concerns.NewConcern;
import vn.phoihop.concerns.Opening;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.petitions.PetitionMoves.Told;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Reference;

/// An opinion voters gave may be a public concern (VP-02): the council side opens it from the opinion, once. Each keeps
/// a link to the other; the concern carries the wording and the place, and its age runs from the day voters spoke.
@Component
public class PetitionConcerns {

    private final PetitionStore petitions;
    private final ConcernOpenedStore opened;
    private final PetitionMoves moves;
    private final Concerns concerns;

    PetitionConcerns(PetitionStore petitions, ConcernOpenedStore opened, PetitionMoves moves, Concerns concerns) {
        this.petitions = petitions;
        this.opened = opened;
        this.moves = moves;
        this.concerns = concerns;
    }

    /// Opens the concern in a field of its own list.
    @Transactional
    public Optional<Refusal> open(PetitionId id, int version, vn.phoihop.concerns.Field field, Instant at, Actor by) {
        var petition = petitions.need(id, by).at(version);
        if (!mayOpen(petition, by)) {
            return Optional.of(petition.kind() == PetitionKind.OPINION ? Refusal.NOT_YOURS : Refusal.NOT_AN_OPINION);
        }
        if (opened.of(petition).isPresent()) {
            return Optional.of(Refusal.CONCERN_THERE);
        }
        var fresh = NewConcern.of(
                        Channel.COUNCIL,
                        field,
                        petition.content().topic(),
                        petition.content().text(),
                        new AreaId(opened.area(petition)))
                .from(petition.reference());
        var first = petition.course().moments().collected();
        return switch (concerns.open(fresh, first, at, by)) {
            case Opening.Opened(var concern, var receipt) -> {
                keep(petition, concerns.find(concern, by).orElseThrow(), at, by);
                yield Optional.empty();
            }
            case Opening.Refused no -> Optional.of(Refusal.CONCERN_REFUSED);
        };
    }

    private void keep(Petition petition, Reference concern, Instant at, Actor by) {
        opened.add(petition, concern, at);
        moves.note(petition, "CONCERN_OPENED", Told.of(at, by, "", concern.number()));
    }

    /// The concern that was opened from this opinion, as a link.
    @Transactional(readOnly = true)
    public Optional<Reference> of(PetitionId id, Actor by) {
        return opened.of(petitions.need(id, by));
    }

    /// Whether this actor may open one from it now.
    @Transactional(readOnly = true)
    public boolean mayOpen(PetitionId id, Actor by) {
        var petition = petitions.need(id, by);
        return mayOpen(petition, by) && opened.of(petition).isEmpty();
    }

    private static boolean mayOpen(Petition petition, Actor by) {
        return petition.kind() == PetitionKind.OPINION && petition.parts(by).contains(Part.OWNER);
    }
}
