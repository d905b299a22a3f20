package vn.phoihop.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.indicators.Window;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Reference;

/// One period or occasion for which reports are asked (đợt báo cáo).
public record ReportRequest(
        String province,
        RequestId id,
        String number,
        OrganisationId requester,
        RequestState state,
        String title,
        String regime,
        int regimeVersion,
        String outline,
        int outlineVersion,
        String form,
        PeriodCode period,
        Window window,
        LocalDate dueOn,
        String words,
        List<OrganisationId> units,
        List<OrganisationId> copies,
        @Nullable SubmissionId above,
        @Nullable Reference paper,
        AccountId draftedBy,
        String drafter,
        @Nullable Instant issuedAt,
        @Nullable Instant closedAt,
        int version) {

    public ReportRequest {
        units = List.copyOf(units);
        copies = List.copyOf(copies);
    }

    public Reference reference() {
        return new Reference("reports", "requests/" + id, number, title);
    }

    ReportRequest at(int seen) {
        if (seen != version) {
            throw new OptimisticLockingFailureException("request " + id);
        }
        return this;
    }

    Set<Part> parts(Actor actor) {
        return Parts.inRequestOf(requester, actor);
    }

    /// Why this event is not possible now, or not for this person; empty when it is.
    Optional<Refusal> refuses(RequestEvent event, String reason, Actor actor) {
        var row = RequestFlow.of(event);
        if (!row.isFrom(state)) {
            return Optional.of(Refusal.NOT_NOW);
        }
        if (!row.isFor(parts(actor))) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (row.needsOtherPerson() && draftedBy.equals(actor.account())) {
            return Optional.of(Refusal.SAME_PERSON);
        }
        return row.needsReason() && reason.isBlank() ? Optional.of(Refusal.REASON_MISSING) : Optional.empty();
    }
}
