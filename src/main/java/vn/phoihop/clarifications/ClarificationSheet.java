package vn.phoihop.clarifications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.shared.OrganisationId;

/// One clarification in full: `may` are the moves this reader can make now.
public record ClarificationSheet(
        ClarificationLine line,
        String whyBelieved,
        boolean isSafety,
        @Nullable OrganisationId concerned,
        List<OrganisationId> partners,
        String reasonCode,
        String reason,
        Set<Move> may,
        Papers papers,
        List<ClockLine> clocks) {

    /// What is written down beside it.
    public record Papers(
            List<Source> sources,
            List<Edition> editions,
            List<Consent> consents,
            List<Contest> contests,
            List<Told> history) {}

    /// A sentence of the history.
    public record Told(Instant at, @Nullable OrganisationId organisation, String act, List<String> details) {
        public Told {
            details = List.copyOf(details);
        }
    }

    /// What one person said about a move, and another still has to agree to.
    public Optional<Consent> waiting(Move move) {
        return papers.consents().stream().filter(each -> each.what() == move).findFirst();
    }

    /// The version anyone can read, or the one being drafted.
    public Optional<Edition> latest() {
        return papers.editions().stream().reduce((first, next) -> next);
    }
}
