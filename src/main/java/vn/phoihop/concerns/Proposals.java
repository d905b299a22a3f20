package vn.phoihop.concerns;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;

/// Second signatures: another person agrees, and the move is made; or declines, and it is not.
@Component
class Proposals {

    private final ProposalStore store;
    private final ConcernKeeper keeper;
    private final Moves moves;

    Proposals(ProposalStore store, ConcernKeeper keeper, Moves moves) {
        this.store = store;
        this.keeper = keeper;
        this.moves = moves;
    }

    Optional<Refusal> decide(
            ConcernId id, int version, UUID proposal, boolean isAgreed, ConcernInput input, Instant at, Actor by) {
        var concern = keeper.need(id, version, by);
        var found = store.waiting(concern).stream()
                .filter(each -> each.id().equals(proposal))
                .findFirst();
        if (found.isEmpty()) {
            return Optional.of(Refusal.NOTHING_PROPOSED);
        }
        var refused = refuses(concern, found.get(), at, by);
        if (refused.isPresent()) {
            return refused;
        }
        if (!isAgreed) {
            return decline(concern, found.get(), input.words(), at, by);
        }
        return agree(concern, found.get(), input, at, by);
    }

    private Optional<Refusal> refuses(Concern concern, ProposalStore.Proposal proposal, Instant at, Actor by) {
        if (proposal.by().equals(by.account())) {
            return Optional.of(Refusal.SAME_PERSON);
        }
        if (at.isBefore(proposal.at()) || at.isAfter(keeper.now())) {
            return Optional.of(Refusal.NOT_AT_THAT_TIME);
        }
        return Rows.refusesSecond(proposal.move(), concern.axes(), concern.parts(by));
    }

    private Optional<Refusal> decline(
            Concern concern, ProposalStore.Proposal proposal, String reason, Instant at, Actor by) {
        if (reason.isEmpty()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        store.decide(concern, proposal.id(), false, reason, at, by);
        keeper.note(concern, "DECLINED", List.of(proposal.move().name(), reason), at, by);
        return Optional.empty();
    }

    private Optional<Refusal> agree(
            Concern concern, ProposalStore.Proposal proposal, ConcernInput input, Instant at, Actor by) {
        var first =
                new Actor(proposal.by(), proposal.name(), proposal.organisation(), java.util.Set.of(), by.visibility());
        var said = proposal.input().confirmed(input.isConfirmed());
        var refused = moves.perform(new Step(concern, proposal.move(), said, at, by, first));
        if (refused.isEmpty()) {
            store.decide(concern, proposal.id(), true, "", at, by);
        }
        return refused;
    }
}
