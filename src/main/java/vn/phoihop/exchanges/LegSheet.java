package vn.phoihop.exchanges;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// One receiver in full, as this actor may see it. `internalOwner` and `draft` are the receiver’s own: nobody else
/// reads them.
public record LegSheet(
        LegId id,
        OrganisationId receiver,
        LegStatus status,
        int round,
        @Nullable LegAnswer answer,
        @Nullable RefusalGround refusalGround,
        String internalOwner,
        Marks marks,
        @Nullable Integer attendees,
        String people,
        @Nullable OrganisationId competentBody,
        List<ClockId> clocks,
        @Nullable ClockId answerClock,
        Instant dueAt,
        Instant sentAt,
        @Nullable Instant answeredAt,
        @Nullable Reference task,
        int version,
        Set<LegEvent> acts,
        Preparing preparing,
        @Nullable Draft draft) {

    /// What happened to it on the way.
    public record Marks(
            int insufficient, boolean extended, boolean silent, boolean partial, boolean forwarded, String appeal) {}

    /// What this actor may do with the answer that is being prepared.
    public record Preparing(boolean mayWrite, boolean mayApprove) {}

    /// The answer being prepared: who wrote it, whether it waits for the leader, whether this actor wrote it.
    public record Draft(
            AnswerDraft answer, String drafter, @Nullable Instant submittedAt, boolean isOwn) {}

    LegSheet with(Set<LegEvent> possible, Preparing may, @Nullable Draft own, String owner) {
        return new LegSheet(
                id,
                receiver,
                status,
                round,
                answer,
                refusalGround,
                owner,
                marks,
                attendees,
                people,
                competentBody,
                clocks,
                answerClock,
                dueAt,
                sentAt,
                answeredAt,
                task,
                version,
                possible,
                may,
                own);
    }
}
