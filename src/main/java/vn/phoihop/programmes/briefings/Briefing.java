package vn.phoihop.programmes.briefings;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.UUID;
import vn.phoihop.shared.OrganisationId;

/// A session in which a body briefed on a programme (hội nghị quán triệt): when, how, where, chaired by which office,
/// and how many people of each group attended: figures, never names.
public record Briefing(
        UUID id,
        OrganisationId body,
        LocalDate heldOn,
        Form form,
        String place,
        String chairedBy,
        String note,
        Attendance attendance) {

    public Briefing {
        place = clean(place);
        chairedBy = clean(chairedBy);
        note = clean(note);
    }

    private static String clean(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }

    /// How it was held.
    public enum Form {
        DIRECT,
        ONLINE,
        MIXED,
        WITHIN_MEETING,
        WRITTEN
    }

    /// How many of each group attended.
    public record Attendance(int keyOfficials, int officials, int partyMembers, int speakers, int residents) {

        public int total() {
            return keyOfficials + officials + partyMembers + speakers + residents;
        }

        boolean isPossible() {
            return keyOfficials >= 0
                    && officials >= 0
                    && partyMembers >= 0
                    && speakers >= 0
                    && residents >= 0
                    && total() > 0;
        }
    }
}
