package vn.phoihop.reports;

import java.time.Instant;
import java.util.HashMap;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.phoihop.reports.writing.Passages;
import vn.phoihop.reports.writing.Wording;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.typesetting.Block;

/// What leaves a unit is kept as it was; what is taken in above is locked, and whoever took it in is told when it is
/// unlocked.
@Component
class Copies {

    private final SubmissionStore store;
    private final SubmissionMoves moves;
    private final SectionStore sections;
    private final RequestStore requests;
    private final CopyStore copies;
    private final Figuring figuring;
    private final PeriodWords words;
    private final EntryStore entries;
    private final ApplicationEventPublisher events;

    Copies(
            SubmissionStore store,
            SubmissionMoves moves,
            SectionStore sections,
            RequestStore requests,
            CopyStore copies,
            Figuring figuring,
            PeriodWords words,
            EntryStore entries,
            ApplicationEventPublisher events) {
        this.store = store;
        this.moves = moves;
        this.sections = sections;
        this.requests = requests;
        this.copies = copies;
        this.figuring = figuring;
        this.words = words;
        this.entries = entries;
        this.events = events;
    }

    /// Keeps what was sent, section by section, with its figures filled in.
    void keep(Submission sent, Set<OrganisationId> readers, Instant at, Actor by) {
        var texts = sections.of(sent);
        var book = figuring.book(requests.of(sent), sent, texts, by);
        var passages = new Passages(new Wording(book, words::say));
        var printed = new HashMap<Integer, String>();
        for (var text : texts) {
            var lines = new StringBuilder();
            passages.of(text.prose()).forEach(block -> lines.append(plain(block)));
            printed.put(text.no(), lines.toString().strip());
        }
        copies.keep(sent, texts, printed, readers, at);
    }

    private static String plain(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> text.plain() + "\n";
            case Block.Items(var items) -> {
                var lines = new StringBuilder();
                items.forEach(item -> lines.append("- ").append(item.plain()).append('\n'));
                yield lines.toString();
            }
            case Block.Heading heading -> "";
            case Block.Clause clause -> clause.text().plain() + "\n";
            case Block.Centred(var line) -> line + "\n";
            case Block.Table table -> "";
        };
    }

    /// A consolidation is approved: what it takes in is locked and consolidated.
    void consolidate(Submission submission, Instant at, Actor by) {
        var below = submission.takesIn();
        if (below == null) {
            return;
        }
        moves.stale(submission, false);
        for (var one : store.of(below)) {
            if (one.state() == SubmissionState.ACCEPTED) {
                step(one, SubmissionEvent.SUBMISSION_LOCKED, at, by);
                step(store.again(one), SubmissionEvent.SUBMISSION_CONSOLIDATED, at, by);
            } else if (one.state() == SubmissionState.LOCKED) {
                step(one, SubmissionEvent.SUBMISSION_CONSOLIDATED, at, by);
            }
        }
    }

    private void step(Submission one, SubmissionEvent event, Instant at, Actor by) {
        moves.move(one, SubmissionFlow.of(event).after(one.state()));
        entries.tell(one, EntryStore.Said.of(event, ""), one.audience(), by, at);
        events.publishEvent(new SubmissionMoved(one.id(), one.reference(), event, one.unit(), one.requester(), by, at));
    }

    /// Reports that took this one in show that its figures have changed.
    void stale(Submission unlocked, Instant at, Actor by) {
        for (var above : store.takingIn(unlocked.request())) {
            if (!above.state().isWritable()) {
                moves.stale(above, true);
                entries.tell(above, EntryStore.Said.of("STALE", "", unlocked.number()), above.audience(), by, at);
                events.publishEvent(new Worded(above.reference(), "STALE", above.unit(), unlocked.number(), by, at));
            }
        }
    }
}
