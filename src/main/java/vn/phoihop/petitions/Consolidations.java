package vn.phoihop.petitions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.phoihop.petitions.Petitions.Seen;
import vn.phoihop.shared.Actor;

/// Summing up a round (tổng hợp): what says the same is joined into one, each keeping its own wording; the rest goes on
/// by itself. Every step can be taken back.
@Component
public class Consolidations {

    private static final int MOST = 2_000;

    private final PetitionLists lists;
    private final Petitions petitions;

    Consolidations(PetitionLists lists, Petitions petitions) {
        this.lists = lists;
        this.petitions = petitions;
    }

    /// What waits in a round to be summed up: groups that seem to say the same, and the rest.
    public record Proposal(List<List<PetitionLine>> groups, List<PetitionLine> rest, List<PetitionLine> opinions) {}

    /// What there is to sum up in a round.
    @Transactional(readOnly = true)
    public Proposal propose(RoundId round, Actor actor) {
        var filter = PetitionFilter.of(round).in(PetitionState.COLLECTED);
        var waiting = lists.all(filter.of(PetitionKind.PETITION), MOST, actor);
        var texts = new LinkedHashMap<PetitionLine, String>();
        waiting.forEach(line -> texts.put(line, line.content().wording()));
        var groups = Likeness.groups(texts);
        var rest = new ArrayList<>(waiting);
        groups.forEach(rest::removeAll);
        var opinions = lists.all(filter.of(PetitionKind.OPINION), MOST, actor);
        return new Proposal(groups, List.copyOf(rest), opinions);
    }

    /// Joins these into the main one and sums that up; all of it, or nothing. Says of each number why not.
    @Transactional
    public Map<String, Refusal> join(Seen main, List<Seen> others, PetitionInput summary, Instant at, Actor by) {
        var refused = petitions.actAll(others, PetitionEvent.PETITION_LINKED, PetitionInput.into(main.id()), at, by);
        if (refused.isEmpty()) {
            return petitions.actAll(List.of(main), PetitionEvent.PETITION_CONSOLIDATED, summary, at, by);
        }
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return refused;
    }
}
