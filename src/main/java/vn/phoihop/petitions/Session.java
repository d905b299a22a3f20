package vn.phoihop.petitions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// A session of a council (kỳ họp): in which term (nhiệm kỳ), which one, when and where it sits. `council` holds it.
public record Session(
        String province,
        SessionId id,
        OrganisationId council,
        String term,
        @Nullable Integer ordinal,
        SessionKind kind,
        String title,
        String place,
        LocalDate startsOn,
        LocalDate endsOn) {

    OrganisationId owner() {
        return council;
    }

    /// The session as a link.
    public Reference reference() {
        return new Reference("petitions/sessions", id.toString(), term, title);
    }

    /// A round of voter meetings (đợt tiếp xúc cử tri) of a session.
    public record Round(
            String province,
            RoundId id,
            SessionId session,
            OrganisationId council,
            RoundKind kind,
            String title,
            LocalDate startsOn,
            LocalDate endsOn) {

        /// The round as a link.
        public Reference reference() {
            return new Reference("petitions/rounds", id.toString(), "", title);
        }
    }

    /// One meeting of a round, how many came, and how many things were said there.
    public record Meeting(
            MeetingId id,
            LocalDate heldOn,
            String area,
            String place,
            MeetingForm form,
            @Nullable Integer attendance,
            int opinions,
            int petitions) {}

    /// A session with its rounds.
    public record Sheet(Session session, List<RoundLine> rounds) {}

    /// A round as lists show it: with how many meetings and petitions it has, and how many wait to be summed up.
    public record RoundLine(Round round, int meetings, int petitions, int opinions, int waiting) {}
}
