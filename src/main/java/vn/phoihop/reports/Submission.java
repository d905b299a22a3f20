package vn.phoihop.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.phoihop.calendar.Audience;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Visibility;

/// The report of one unit (báo cáo của một đơn vị): what was asked, how far it has come, by whom it is signed.
///
/// `takesIn` is the request whose answers it consolidates; `round` counts how often it was sent or is being written;
/// `stale` when something it took in was unlocked since.
public record Submission(
        String province,
        SubmissionId id,
        String number,
        RequestId request,
        OrganisationId unit,
        OrganisationId requester,
        Set<OrganisationId> sharedWith,
        @Nullable RequestId takesIn,
        SubmissionState state,
        String title,
        Form form,
        int round,
        @Nullable ClockId clock,
        @Nullable ClockId returnClock,
        Instant dueAt,
        @Nullable Instant firstSentAt,
        @Nullable Instant sentAt,
        @Nullable AccountId editedBy,
        String editor,
        @Nullable Instant submittedAt,
        Approval approval,
        Paper paper,
        boolean stale,
        @Nullable Instant urgedAt,
        int version) {

    public Submission {
        sharedWith = Set.copyOf(sharedWith);
    }

    /// What stands around the text: to whom, to whom else, and who signs as what.
    public record Form(
            List<String> addressees, List<String> recipients, String signerPost, String signerName, SignsAs as) {
        public Form {
            addressees = List.copyOf(addressees);
            recipients = List.copyOf(recipients);
        }

        boolean isSigned() {
            return !signerPost.isBlank() && !signerName.isBlank();
        }
    }

    /// In which capacity somebody signs.
    public enum SignsAs {
        HEAD,
        DEPUTY,
        DEPUTY_IN_CHARGE,
        ACTING_HEAD
    }

    /// Who approved it when, and the figures as they were frozen then, with the checksum of text and figures.
    public record Approval(
            String approver,
            @Nullable Instant approvedAt,
            @Nullable Instant frozenAt,
            String checksum) {

        static final Approval NONE = new Approval("", null, null, "");
    }

    /// The document it became: number, symbol, date, where the register keeps it.
    public record Paper(
            @Nullable Integer number,
            String symbol,
            @Nullable LocalDate date,
            @Nullable Reference document) {

        static final Paper NONE = new Paper(null, "", null, null);
    }

    /// A report that is expected of a unit from now on.
    static Submission expected(
            ReportRequest request, Key key, OrganisationId unit, @Nullable RequestId takesIn, Form form, Instant due) {
        return new Submission(
                key.province(),
                new SubmissionId(UUID.randomUUID()),
                key.number(),
                request.id(),
                unit,
                request.requester(),
                unit.equals(request.requester()) ? Set.of() : Set.of(request.requester()),
                takesIn,
                SubmissionState.NOT_STARTED,
                request.title(),
                form,
                1,
                null,
                null,
                due,
                null,
                null,
                null,
                "",
                null,
                Approval.NONE,
                Paper.NONE,
                false,
                null,
                0);
    }

    /// Under which province a report is kept, and the number people see.
    record Key(String province, String number) {}

    public String approver() {
        return approval.approver();
    }

    public @Nullable Instant approvedAt() {
        return approval.approvedAt();
    }

    /// Since when its figures are frozen; null while they are not.
    public @Nullable Instant frozenAt() {
        return approval.frozenAt();
    }

    /// The round whose figures and records are frozen now; null while nothing is.
    @Nullable
    Integer frozenRound() {
        return frozenAt() == null ? null : round;
    }

    public String checksum() {
        return approval.checksum();
    }

    public Reference reference() {
        return new Reference("reports", id.toString(), number, title);
    }

    Submission at(int seen) {
        if (seen != version) {
            throw new OptimisticLockingFailureException("report " + id);
        }
        return this;
    }

    /// Whether the unit writes it for itself: a consolidation nobody above asked for.
    public boolean isForItself() {
        return unit.equals(requester);
    }

    Audience audience() {
        return new Audience(unit, sharedWith, false);
    }

    Visibility unitsView() {
        return new Visibility(Set.of(unit));
    }

    Set<Part> parts(Actor actor) {
        return Parts.inReportOf(unit, requester, actor);
    }

    /// Why this event is not possible now, or not for this person; empty when it is.
    Optional<Refusal> refuses(SubmissionEvent event, String reason, Actor actor) {
        var row = SubmissionFlow.of(event);
        if (!row.isFrom(state)) {
            return Optional.of(Refusal.NOT_NOW);
        }
        if (!row.isFor(parts(actor))) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (row.needsOtherPerson() && editedBy != null && editedBy.equals(actor.account())) {
            return Optional.of(Refusal.SAME_PERSON);
        }
        return row.needsReason() && reason.isBlank() ? Optional.of(Refusal.REASON_MISSING) : Optional.empty();
    }

    /// Whether this act follows the document it is going out as, and is not done here.
    boolean followsItsDocument(SubmissionEvent event) {
        return paper.document() != null
                && (event == SubmissionEvent.SUBMISSION_SIGNED || event == SubmissionEvent.SUBMISSION_SENT);
    }

    /// Why the actor may not write in it now.
    Optional<Refusal> refusesWriting(Actor actor) {
        if (!parts(actor).contains(Part.LEAD)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        return state.isWritable() ? Optional.empty() : Optional.of(Refusal.NOT_NOW);
    }
}
