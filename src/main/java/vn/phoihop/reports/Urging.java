package vn.phoihop.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Part;

/// Urges units that still owe their report (đôn đốc): at most once a day each, on record.
@Component
public class Urging {

    private final SubmissionStore store;
    private final SubmissionMoves moves;
    private final RequestStore requests;
    private final EntryStore entries;
    private final ApplicationEventPublisher events;
    private final ZoneId zone;

    Urging(
            SubmissionStore store,
            SubmissionMoves moves,
            RequestStore requests,
            EntryStore entries,
            ApplicationEventPublisher events,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.moves = moves;
        this.requests = requests;
        this.entries = entries;
        this.events = events;
        this.zone = zone;
    }

    /// Urges one unit.
    @Transactional
    public Optional<Refusal> urge(SubmissionId id, String words, Instant at, Actor by) {
        var submission = store.need(id, by);
        if (!submission.parts(by).contains(Part.REQUESTER)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (!submission.state().isOwed() || requests.of(submission).state() != RequestState.ISSUED) {
            return Optional.of(Refusal.NOT_NOW);
        }
        var last = submission.urgedAt();
        if (last != null && LocalDate.ofInstant(last, zone).equals(LocalDate.ofInstant(at, zone))) {
            return Optional.of(Refusal.ALREADY_URGED);
        }
        urge(submission, words, at, by);
        return Optional.empty();
    }

    /// Urges everybody who is late and was not urged today; says how many.
    @Transactional
    public int urgeLate(RequestId id, String words, Instant at, Actor by) {
        var request = requests.need(id, by);
        if (!request.parts(by).contains(Part.REQUESTER) || request.state() != RequestState.ISSUED) {
            return 0;
        }
        var urged = 0;
        for (var submission : store.of(id)) {
            var isLate = submission.state().isOwed() && !submission.dueAt().isAfter(at) && !submission.isForItself();
            if (isLate && urge(submission.id(), words, at, by).isEmpty()) {
                urged++;
            }
        }
        return urged;
    }

    private void urge(Submission submission, String words, Instant at, Actor by) {
        moves.urged(submission, at);
        entries.tell(submission, EntryStore.Said.of("URGED", words.strip()), submission.audience(), by, at);
        events.publishEvent(new Worded(submission.reference(), "URGED", submission.unit(), words.strip(), by, at));
    }
}
