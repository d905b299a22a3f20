package vn.phoihop.reports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.reports.writing.Book;
import vn.phoihop.reports.writing.Mark;
import vn.phoihop.reports.writing.Wording;
import vn.phoihop.shared.Actor;

/// The reports of units (báo cáo): written section by section, by several people at once, then moved on.
@Component
public class Reports {

    private final SubmissionStore store;
    private final SubmissionMoves moves;
    private final SectionStore sections;
    private final RequestStore requests;
    private final FigureStore figures;
    private final Figuring figuring;
    private final SubmissionActs acts;
    private final EntryStore entries;
    private final PeriodWords words;
    private final ApplicationEventPublisher events;

    Reports(
            SubmissionStore store,
            SubmissionMoves moves,
            SectionStore sections,
            RequestStore requests,
            FigureStore figures,
            Figuring figuring,
            SubmissionActs acts,
            EntryStore entries,
            PeriodWords words,
            ApplicationEventPublisher events) {
        this.store = store;
        this.moves = moves;
        this.sections = sections;
        this.requests = requests;
        this.figures = figures;
        this.figuring = figuring;
        this.acts = acts;
        this.entries = entries;
        this.words = words;
        this.events = events;
    }

    /// Writes one section as it was seen at this version. Others may write in other sections meanwhile.
    @Transactional
    public Optional<Refusal> write(SubmissionId id, int section, int version, String body, Instant at, Actor by) {
        var submission = store.need(id, by);
        var refused = submission.refusesWriting(by);
        if (refused.isPresent()) {
            return refused;
        }
        if (requests.of(submission).state() != RequestState.ISSUED) {
            return Optional.of(Refusal.NOT_NOW);
        }
        sections.write(submission, section, version, body, by, at);
        wrote(submission, at, by);
        return Optional.empty();
    }

    /// Somebody wrote: a report nobody had begun is being drafted from now on.
    private void wrote(Submission submission, Instant at, Actor by) {
        var texts = sections.of(submission);
        var asked = (int) texts.stream().filter(one -> !one.isHeading()).count();
        var filled = (int)
                texts.stream().filter(one -> !one.isHeading() && one.isFilled()).count();
        moves.edited(store.again(submission), filled, asked, by);
        if (submission.state() != SubmissionState.DRAFTED) {
            acts.tell(submission, SubmissionEvent.SUBMISSION_DRAFTED, "", at, by);
        }
        events.publishEvent(new Worded(submission.reference(), "SECTION_WRITTEN", submission.unit(), "", by, at));
    }

    /// Says to whom it goes, who else gets it, and who signs as what.
    @Transactional
    public Optional<Refusal> frame(
            SubmissionId id, int version, String title, Submission.Form form, Instant at, Actor by) {
        var submission = store.need(id, by).at(version);
        var refused = submission.refusesWriting(by);
        if (refused.isPresent()) {
            return refused;
        }
        if (title.isBlank()) {
            return Optional.of(Refusal.TITLE_MISSING);
        }
        moves.framed(submission, title.strip(), form, by);
        if (submission.state() != SubmissionState.DRAFTED) {
            acts.tell(submission, SubmissionEvent.SUBMISSION_DRAFTED, "", at, by);
        }
        return Optional.empty();
    }

    /// Writes something over a figure, and says why; empty words take it back.
    @Transactional
    public Optional<Refusal> override(
            SubmissionId id, String mark, String written, String reason, Instant at, Actor by) {
        var submission = store.need(id, by);
        var refused = submission.refusesWriting(by);
        if (refused.isPresent()) {
            return refused;
        }
        if (reason.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        var texts = sections.of(submission);
        if (!stands(texts, mark)) {
            return Optional.of(Refusal.NO_SUCH_FIGURE);
        }
        var book = figuring.book(requests.of(submission), submission, texts, by);
        var computed = new Wording(book, words::say).computed(Mark.of(mark)).orElse("");
        var kept = written.isBlank() ? "-" : written.strip();
        figures.override(submission, mark, new Book.Overwritten(kept, computed, reason.strip(), by.name()), by, at);
        wrote(submission, at, by);
        entries.tell(
                submission,
                EntryStore.Said.of("FIGURE_WRITTEN", reason.strip(), mark, computed, kept),
                submission.audience(),
                by,
                at);
        return Optional.empty();
    }

    private static boolean stands(List<SectionText> texts, String mark) {
        return texts.stream()
                .flatMap(one -> one.prose().marks().stream())
                .anyMatch(one -> one.key().equals(mark) && !one.codes().isEmpty());
    }

    /// Hands it to the leader.
    @Transactional
    public Optional<Refusal> submit(SubmissionId id, int version, Instant at, Actor by) {
        var submission = store.need(id, by).at(version);
        var refused = submission.refusesWriting(by).or(() -> acts.refusesAsItStands(submission, by));
        if (refused.isPresent()) {
            return refused;
        }
        moves.submitted(submission, at);
        entries.tell(submission, EntryStore.Said.of("SUBMITTED", ""), submission.audience(), by, at);
        events.publishEvent(new Worded(submission.reference(), "SUBMITTED", submission.unit(), "", by, at));
        return Optional.empty();
    }

    /// Moves it on by one event of the transition table.
    @Transactional
    public Optional<Refusal> act(
            SubmissionId id, int version, SubmissionEvent event, ActInput input, Instant at, Actor by) {
        var submission = store.need(id, by).at(version);
        if (submission.followsItsDocument(event)) {
            return Optional.of(Refusal.GOES_OUT);
        }
        var refused = submission.refuses(event, input.reason(), by);
        return refused.isPresent() ? refused : acts.act(submission, event, input, at, by);
    }

    /// What a section said before, the newest first; only for the unit that writes it.
    @Transactional(readOnly = true)
    public List<SectionVersion> versions(SubmissionId id, int section, Actor by) {
        var submission = store.need(id, by);
        if (!by.visibility().organisations().contains(submission.unit())) {
            return List.of();
        }
        return sections.versions(submission, section).stream()
                .map(one -> new SectionVersion(one.version(), one.body(), one.editor(), one.at()))
                .toList();
    }

    /// What a section said in one version, by whom.
    public record SectionVersion(int version, String body, String editor, Instant at) {}
}
