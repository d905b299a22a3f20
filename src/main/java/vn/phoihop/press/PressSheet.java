package vn.phoihop.press;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.shared.OrganisationId;

/// One press item in full: `may` are the moves this reader can make now.
public record PressSheet(
        PressLine line,
        Instant capturedAt,
        List<OrganisationId> partners,
        @Nullable OrganisationId concerned,
        int round,
        String reasonCode,
        String reason,
        @Nullable LocalDate outcomeOn,
        String outcomeWords,
        Set<PressMove> may,
        Papers papers,
        List<ClockLine> clocks) {

    /// What is written down beside it.
    public record Papers(List<Fact> facts, List<Response> responses, List<FollowUp> followUps, List<Told> history) {}

    /// What was published later.
    public record FollowUp(int round, Publication publication, Instant at) {}

    /// A sentence of the history.
    public record Told(Instant at, @Nullable OrganisationId organisation, String act, List<String> details) {
        public Told {
            details = List.copyOf(details);
        }
    }

    /// The facts of the publication at hand.
    public List<Fact> factsNow() {
        return papers.facts().stream().filter(fact -> fact.round() == round).toList();
    }

    /// The response at hand: the latest of this round.
    public Optional<Response> response() {
        return papers.responses().stream().filter(each -> each.round() == round).reduce((first, next) -> next);
    }

    /// What anyone may read: every version that was sent.
    public List<Response> sent() {
        return papers.responses().stream().filter(each -> each.sentAt() != null).toList();
    }

    /// A correction that waits for a second person.
    public boolean waitsForCorrection() {
        return response()
                .filter(each -> each.corrects() && each.sentAt() == null)
                .isPresent();
    }
}
