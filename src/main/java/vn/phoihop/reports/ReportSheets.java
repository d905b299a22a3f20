package vn.phoihop.reports;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.reports.writing.Book;
import vn.phoihop.reports.writing.Figured;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Visibility;
import vn.phoihop.typesetting.OfficialDocument;
import vn.phoihop.typesetting.Typesetter;

/// Shows reports: the sheet, the document as it will be printed, what the reader finds in it, where a figure comes
/// from.
@Component
public class ReportSheets {

    private static final Set<SubmissionEvent> BY_THEMSELVES = EnumSet.of(
            SubmissionEvent.SUBMISSION_EXPECTED,
            SubmissionEvent.SUBMISSION_DRAFTED,
            SubmissionEvent.SUBMISSION_CONSOLIDATED);

    private final SubmissionStore store;
    private final RequestStore requests;
    private final SectionStore sections;
    private final CopyStore copies;
    private final TakenStore taken;
    private final RecommendationStore recommendations;
    private final Organisations organisations;
    private final EntryStore entries;
    private final ReportTimers timers;
    private final Figuring figuring;
    private final Freezing freezing;
    private final Approving approving;
    private final Composition composition;
    private final Typesetter typesetter;

    ReportSheets(
            SubmissionStore store,
            RequestStore requests,
            SectionStore sections,
            CopyStore copies,
            TakenStore taken,
            RecommendationStore recommendations,
            Organisations organisations,
            EntryStore entries,
            ReportTimers timers,
            Figuring figuring,
            Freezing freezing,
            Approving approving,
            Composition composition,
            Typesetter typesetter) {
        this.store = store;
        this.requests = requests;
        this.sections = sections;
        this.copies = copies;
        this.taken = taken;
        this.recommendations = recommendations;
        this.organisations = organisations;
        this.entries = entries;
        this.timers = timers;
        this.figuring = figuring;
        this.freezing = freezing;
        this.approving = approving;
        this.composition = composition;
        this.typesetter = typesetter;
    }

    /// The report as this reader sees it: what is being written only for the unit that writes it.
    @Transactional(readOnly = true)
    public ReportSheet need(SubmissionId id, Actor actor) {
        var submission = store.need(id, actor);
        var request = requests.of(submission);
        var isOwn = isOwn(submission, actor);
        var texts = texts(submission, actor);
        var book = texts.isEmpty()
                ? figuring.frozen(request, submission, 0, List.of(), actor.visibility())
                : book(request, submission, texts, isOwn, actor);
        return new ReportSheet(
                submission,
                request,
                texts,
                book,
                isOwn,
                submission.refusesWriting(actor).isEmpty() && request.state() == RequestState.ISSUED,
                acts(submission, actor),
                isOwn ? approving.missing(texts, book) : List.of(),
                texts.stream().filter(Approving::isLacking).map(SectionText::no).toList(),
                named(recommendations.of(submission, actor)),
                isOwn ? taken.of(submission) : List.of(),
                composition.blocks(texts, book),
                entries.of(id, actor),
                timers.of(id.toString(), actor.visibility()));
    }

    /// The report by itself, without its words and figures.
    @Transactional(readOnly = true)
    public Submission find(SubmissionId id, Actor actor) {
        return store.need(id, actor);
    }

    /// The words of the sections as this reader sees them.
    @Transactional(readOnly = true)
    public List<SectionText> sections(SubmissionId id, Actor actor) {
        return texts(store.need(id, actor), actor);
    }

    private List<SectionText> texts(Submission submission, Actor actor) {
        return isOwn(submission, actor) ? sections.of(submission) : copies.latest(submission.id(), actor.visibility());
    }

    private static boolean isOwn(Submission submission, Actor actor) {
        return actor.visibility().organisations().contains(submission.unit());
    }

    /// Readers see the figures of the last sending, whatever is being written since.
    private Book book(
            ReportRequest request, Submission submission, List<SectionText> texts, boolean isOwn, Actor actor) {
        return isOwn
                ? figuring.book(request, submission, texts, actor)
                : figuring.frozen(request, submission, texts.getFirst().version(), texts, actor.visibility());
    }

    private List<RecommendationLine> named(List<RecommendationLine> lines) {
        var names = organisations.names(
                lines.stream().map(RecommendationLine::addressee).distinct().toList());
        return lines.stream()
                .map(line -> line.named(names.getOrDefault(line.addressee(), "")))
                .toList();
    }

    private static List<SubmissionEvent> acts(Submission submission, Actor actor) {
        return Arrays.stream(SubmissionEvent.values())
                .filter(event -> !BY_THEMSELVES.contains(event) && !submission.followsItsDocument(event))
                .filter(event -> submission
                        .refuses(event, "-", actor)
                        .filter(why -> why != Refusal.SAME_PERSON)
                        .isEmpty())
                .toList();
    }

    /// The official document; of somebody else’s report, as it was sent.
    @Transactional(readOnly = true)
    public OfficialDocument document(SubmissionId id, Actor actor) {
        var sheet = need(id, actor);
        if (sheet.sections().isEmpty()) {
            throw new NotThere("a sending of report " + id);
        }
        return composition.document(sheet.submission(), sheet.sections(), sheet.book(), sheet.recommendations());
    }

    public Typesetter.Preview preview(OfficialDocument document) {
        return typesetter.preview(document);
    }

    public byte[] docx(OfficialDocument document) {
        return typesetter.docx(document);
    }

    public byte[] pdf(OfficialDocument document) {
        return typesetter.pdf(document);
    }

    /// What the reader finds in the report as it would be sent.
    @Transactional(readOnly = true)
    public Review review(SubmissionId id, Actor actor) {
        var sheet = need(id, actor);
        return approving.review(sheet.submission(), sheet.sections(), sheet.book());
    }

    /// The records behind these figures, where they are counted over records this reader may see.
    @Transactional(readOnly = true)
    public List<Reference> records(SubmissionId id, List<String> codes, Actor actor) {
        var submission = store.need(id, actor);
        return figuring.records(
                requests.of(submission), submission, round(submission, actor), codes, actor.visibility());
    }

    /// The round this reader is shown as it was frozen: of somebody else’s report the last sending.
    private @Nullable Integer round(Submission submission, Actor actor) {
        if (isOwn(submission, actor)) {
            return submission.frozenRound();
        }
        var sent = copies.latest(submission.id(), actor.visibility());
        return sent.isEmpty()
                ? Integer.valueOf(0)
                : Integer.valueOf(sent.getFirst().version());
    }

    /// The figures as they were kept when the report was approved, where this reader may open them.
    @Transactional(readOnly = true)
    public Optional<UUID> snapshot(SubmissionId id, Actor actor) {
        var submission = store.need(id, actor);
        return Optional.ofNullable(round(submission, actor))
                .flatMap(round -> freezing.snapshot(submission, round, actor));
    }

    /// The frozen figures that would come out differently today; none while nothing is frozen.
    @Transactional(readOnly = true)
    public List<Figured> changed(SubmissionId id, Actor actor) {
        var submission = store.need(id, actor);
        return submission.frozenAt() == null || !isOwn(submission, actor)
                ? List.of()
                : figuring.changedSince(requests.of(submission), submission, actor);
    }

    /// Those of these reports and requests that may be seen; `requests/…` names a request.
    @Transactional(readOnly = true)
    public Set<String> seen(Set<String> ids, Visibility who) {
        return recommendations.seen(ids, who);
    }
}
