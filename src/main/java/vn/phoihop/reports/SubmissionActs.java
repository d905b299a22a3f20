package vn.phoihop.reports;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.Audience;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// What each event of a report does: its row, its clocks, its line in the history, its news. Whether it is allowed was
/// asked before.
@Component
class SubmissionActs {

    private final SubmissionStore store;
    private final SubmissionMoves moves;
    private final RequestStore requests;
    private final Approving approving;
    private final Freezing freezing;
    private final Copies copies;
    private final ReportTimers timers;
    private final Recommendations recommendations;
    private final EntryStore entries;
    private final ApplicationEventPublisher events;

    SubmissionActs(
            SubmissionStore store,
            SubmissionMoves moves,
            RequestStore requests,
            Approving approving,
            Freezing freezing,
            Copies copies,
            ReportTimers timers,
            Recommendations recommendations,
            EntryStore entries,
            ApplicationEventPublisher events) {
        this.store = store;
        this.moves = moves;
        this.requests = requests;
        this.approving = approving;
        this.freezing = freezing;
        this.copies = copies;
        this.timers = timers;
        this.recommendations = recommendations;
        this.entries = entries;
        this.events = events;
    }

    Optional<Refusal> refusesAsItStands(Submission submission, Actor by) {
        return approving.refuses(submission, approving.written(requests.of(submission), submission, by));
    }

    Optional<Refusal> act(Submission submission, SubmissionEvent event, ActInput input, Instant at, Actor by) {
        return switch (event) {
            case SUBMISSION_APPROVED -> approve(submission, at, by);
            case SUBMISSION_RETURNED_TO_DRAFTER -> {
                moves.reopened(submission, SubmissionState.DRAFTED, submission.round());
                freezing.release(requests.of(submission), submission, input.reason(), at, by);
                yield told(submission, event, input.reason(), at, by);
            }
            case SUBMISSION_SIGNED -> plain(submission, event, "", at, by);
            case SUBMISSION_SENT, SUBMISSION_REGISTERED_FROM_OUTSIDE -> send(submission, event, input, at, by);
            case SUBMISSION_RETURNED -> giveBack(submission, event, input.reason(), at, by);
            case SUBMISSION_ACCEPTED -> {
                timers.stopAll(submission, event, at, by);
                yield plain(submission, event, "", at, by);
            }
            case SUBMISSION_LOCKED -> plain(submission, event, "", at, by);
            case SUBMISSION_UNLOCKED -> {
                copies.stale(submission, at, by);
                yield giveBack(submission, event, input.reason(), at, by);
            }
            case SUBMISSION_EXEMPTED -> {
                timers.stopAll(submission, event, at, by);
                yield plain(submission, event, input.reason(), at, by);
            }
            case EXEMPTION_WITHDRAWN -> expectAgain(submission, input.reason(), at, by);
            case SUBMISSION_EXPECTED, SUBMISSION_DRAFTED, SUBMISSION_CONSOLIDATED -> Optional.of(Refusal.NOT_YOURS);
        };
    }

    private Optional<Refusal> approve(Submission submission, Instant at, Actor by) {
        var request = requests.of(submission);
        var written = approving.written(request, submission, by);
        var refused = approving.refuses(submission, written);
        if (refused.isPresent()) {
            return refused;
        }
        var checksum = approving.freeze(request, submission, written, at, by);
        moves.approved(submission, checksum, at, by);
        copies.consolidate(submission, at, by);
        return told(submission, SubmissionEvent.SUBMISSION_APPROVED, "", at, by);
    }

    private Optional<Refusal> plain(Submission submission, SubmissionEvent event, String words, Instant at, Actor by) {
        moves.move(submission, SubmissionFlow.of(event).after(submission.state()));
        return told(submission, event, words, at, by);
    }

    private Optional<Refusal> told(Submission submission, SubmissionEvent event, String words, Instant at, Actor by) {
        tell(submission, event, words, at, by);
        return Optional.empty();
    }

    private Optional<Refusal> send(Submission submission, SubmissionEvent event, ActInput input, Instant at, Actor by) {
        var date = input.date();
        if (date == null) {
            return Optional.of(Refusal.DATE_MISSING);
        }
        if (event == SubmissionEvent.SUBMISSION_REGISTERED_FROM_OUTSIDE
                && (input.reason().isBlank() || input.symbol().isBlank())) {
            return Optional.of(Refusal.EVIDENCE_MISSING);
        }
        if (event == SubmissionEvent.SUBMISSION_SENT && input.number() == null) {
            return Optional.of(Refusal.NOT_REGISTERED);
        }
        var request = requests.of(submission);
        var checksum = submission.frozenAt() == null
                ? approving.freeze(request, submission, approving.written(request, submission, by), at, by)
                : submission.checksum();
        var symbol = input.symbol().isBlank() ? approving.symbol(submission) : input.symbol();
        var paper = new Submission.Paper(input.number(), symbol, date, input.paper());
        var readers = readers(request, submission);
        moves.sent(submission, paper, checksum, readers, at);
        timers.stopAll(submission, event, at, by);
        timers.show(submission, new Audience(submission.unit(), readers, false));
        copies.keep(store.again(submission), readers, at, by);
        recommendations.issue(store.again(submission), at, by);
        tell(store.again(submission), event, input.reason(), at, by);
        return Optional.empty();
    }

    /// The requester and those the request names; of a report nobody asked for, the units it was asked from see it.
    private static Set<OrganisationId> readers(ReportRequest request, Submission submission) {
        var readers = new HashSet<>(request.copies());
        readers.add(submission.requester());
        if (submission.isForItself()) {
            readers.addAll(request.units());
        }
        readers.remove(submission.unit());
        return readers;
    }

    private Optional<Refusal> giveBack(
            Submission submission, SubmissionEvent event, String reason, Instant at, Actor by) {
        moves.reopened(submission, SubmissionState.RETURNED, submission.round() + 1);
        freezing.release(requests.of(submission), submission, reason, at, by);
        var again = timers.again(submission, at, by);
        moves.timed(submission, null, again.clock(), again.due());
        return told(submission, event, reason, at, by);
    }

    private Optional<Refusal> expectAgain(Submission submission, String reason, Instant at, Actor by) {
        var request = requests.of(submission);
        moves.move(submission, SubmissionState.NOT_STARTED);
        var fresh = timers.begin(submission, request.dueOn(), at, by);
        moves.timed(submission, fresh.clock(), null, fresh.due());
        return told(submission, SubmissionEvent.EXEMPTION_WITHDRAWN, reason, at, by);
    }

    /// The line in the history and the news.
    void tell(Submission submission, SubmissionEvent event, String words, Instant at, Actor by) {
        var said = EntryStore.Said.of(event, words, submission.approver());
        entries.tell(submission, said, submission.audience(), by, at);
        events.publishEvent(new SubmissionMoved(
                submission.id(), submission.reference(), event, submission.unit(), submission.requester(), by, at));
    }
}
