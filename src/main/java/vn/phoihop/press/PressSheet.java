package vn.phoihop.press;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.publicsite.spi.PublicPreview;
import vn.phoihop.shared.OrganisationId;

/// One press item in full: `may` are the moves this reader can make now, `preview` what anyone would see if the
/// response that waits were sent.
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
        @Nullable PublicPreview preview,
        List<ClockLine> clocks) {

    /// What is written down beside it.
    public record Papers(List<Fact> facts, List<Response> responses, List<FollowUp> followUps, List<Told> history) {

        /// The same as if the response that waits were sent at a moment; empty when none waits.
        Optional<Papers> sending(Instant at) {
            if (responses.isEmpty() || responses.getLast().sentAt() != null) {
                return Optional.empty();
            }
            var told = new ArrayList<>(responses);
            told.add(told.removeLast().sent(at));
            return Optional.of(new Papers(facts, told, followUps, history));
        }

        /// The same without what was not sent; empty when nothing was.
        Optional<Papers> shown() {
            var told = responses.stream().filter(each -> each.sentAt() != null).toList();
            return told.isEmpty() ? Optional.empty() : Optional.of(new Papers(facts, told, followUps, history));
        }
    }

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
