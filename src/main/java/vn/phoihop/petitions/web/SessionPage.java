package vn.phoihop.petitions.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.phoihop.petitions.Consolidations.Proposal;
import vn.phoihop.petitions.PetitionEvent;
import vn.phoihop.petitions.PetitionFilter;
import vn.phoihop.petitions.Refusal;
import vn.phoihop.petitions.Session;
import vn.phoihop.petitions.Session.Meeting;
import vn.phoihop.petitions.Session.Round;
import vn.phoihop.petitions.SessionProgress;
import vn.phoihop.petitions.web.SheetPage.Said;
import vn.phoihop.shell.spi.Typed;

/// The pages of sessions and rounds.
public final class SessionPage {

    private SessionPage() {}

    /// The sessions of councils, and the form for a new one.
    public record Sessions(List<Session> sessions, boolean mayEnter, UUID form, Typed typed, Said said) {}

    /// One session: its rounds, how far its petitions are, and the form for a new round.
    public record One(
            Session.Sheet sheet, SessionProgress progress, boolean isOurs, UUID form, Typed typed, Said said) {

        /// The address of the petitions of this session.
        public String list(PetitionFilter filter) {
            return "/petitions?" + PetitionQuery.address(filter);
        }

        public PetitionFilter all() {
            return PetitionFilter.of(sheet.session().id());
        }
    }

    /// One round: its meetings, and what waits in it to be summed up.
    public record OfRound(
            Round round,
            Session session,
            List<Meeting> meetings,
            Proposal proposal,
            Map<String, Long> counts,
            boolean isOurs,
            Typed typed,
            Said said,
            Map<String, Refusal> refused) {

        public long count(String name) {
            return counts.getOrDefault(name, 0L);
        }

        public String list() {
            return "/petitions?" + PetitionQuery.address(PetitionFilter.of(round.id()));
        }

        public boolean mayJoin() {
            return isOurs && !proposal.groups().isEmpty();
        }

        /// The events that go on with the whole round.
        public List<PetitionEvent> whole() {
            return List.of(PetitionEvent.PETITION_CONSOLIDATED, PetitionEvent.OPINION_NOTED);
        }
    }
}
