package vn.phoihop.concerns;

import static vn.phoihop.concerns.Publication.FULL_PUBLIC;
import static vn.phoihop.concerns.Publication.INTERNAL;
import static vn.phoihop.concerns.Publication.SUMMARY_PUBLIC;
import static vn.phoihop.concerns.Publication.WITHHELD;
import static vn.phoihop.concerns.Verification.NOT_CONFIRMED;
import static vn.phoihop.concerns.Verification.PARTLY;
import static vn.phoihop.concerns.Verification.UNVERIFIED;
import static vn.phoihop.concerns.Verification.VERIFIED;
import static vn.phoihop.shared.Part.APPROVER;
import static vn.phoihop.shared.Part.COORDINATOR;
import static vn.phoihop.shared.Part.LEAD;
import static vn.phoihop.shared.Part.OWNER;
import static vn.phoihop.shared.Transition.row;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.phoihop.shared.Transition;

/// The two other axes of a concern: what anyone may see of it (PB), and how far its facts are verified (VF).
final class AxisFlow {

    private static final Set<Publication> PUBLIC = Set.of(SUMMARY_PUBLIC, FULL_PUBLIC);
    private static final Set<Verification> ANY = EnumSet.allOf(Verification.class);

    static final List<Transition<Publication>> PUBLICATION = List.of(
            row("PB-00", Set.of(), INTERNAL, "ConcernReceived", Set.of(OWNER)),
            row("PB-01", Set.of(INTERNAL, WITHHELD), SUMMARY_PUBLIC, "SummaryPublished", Set.of(LEAD))
                    .orBy(Set.of(OWNER))
                    .byAnother(),
            row("PB-02", Set.of(SUMMARY_PUBLIC), FULL_PUBLIC, "FullTextPublished", Set.of(LEAD))
                    .byAnother(),
            row(
                            "PB-03",
                            Set.of(INTERNAL, SUMMARY_PUBLIC, FULL_PUBLIC),
                            WITHHELD,
                            "PublicationWithheld",
                            Set.of(LEAD, APPROVER))
                    .orBy(Set.of(OWNER, APPROVER))
                    .reasoned()
                    .byAnother()
                    .logged(),
            row("PB-04", PUBLIC, null, "PublicVersionCorrected", Set.of(LEAD))
                    .byAnother()
                    .logged());

    static final List<Transition<Verification>> VERIFICATION = List.of(
            row("VF-01P", ANY, PARTLY, "VerificationRecorded", Set.of(LEAD))
                    .orBy(Set.of(COORDINATOR))
                    .evidenced(),
            row("VF-01", ANY, VERIFIED, "VerificationRecorded", Set.of(LEAD))
                    .orBy(Set.of(COORDINATOR))
                    .evidenced(),
            row("VF-01N", ANY, NOT_CONFIRMED, "VerificationRecorded", Set.of(LEAD))
                    .orBy(Set.of(COORDINATOR))
                    .evidenced(),
            row(
                            "VF-02",
                            Set.of(PARTLY, VERIFIED, NOT_CONFIRMED),
                            UNVERIFIED,
                            "VerificationWithdrawn",
                            Set.of(COORDINATOR))
                    .reasoned());

    private AxisFlow() {}
}
