package vn.phoihop.reports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.phoihop.indicators.ReportedForms;
import vn.phoihop.indicators.Snapshots;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.reports.writing.Book;
import vn.phoihop.shared.Actor;

/// What happens to the figures of a report when it is approved: it goes on saying what it says, with the values, the
/// tree and the records behind it, and the form of its unit is locked until the report is written again.
@Component
class Freezing {

    private final FigureStore figures;
    private final FreezingStore store;
    private final Figuring figuring;
    private final Snapshots snapshots;
    private final ReportedForms forms;
    private final Organisations organisations;

    Freezing(
            FigureStore figures,
            FreezingStore store,
            Figuring figuring,
            Snapshots snapshots,
            ReportedForms forms,
            Organisations organisations) {
        this.figures = figures;
        this.store = store;
        this.figuring = figuring;
        this.snapshots = snapshots;
        this.forms = forms;
        this.organisations = organisations;
    }

    /// Keeps everything the report rests on as it is now.
    void freeze(
            ReportRequest request, Submission submission, List<SectionText> sections, Book book, Instant at, Actor by) {
        figures.freeze(submission, book.figures().values());
        var snapshot = figuring.question(request, submission, book)
                .flatMap(question -> snapshots.keep(question, submission.number() + " " + submission.title(), at, by))
                .orElse(null);
        store.keep(submission, snapshot, figuring.named(request, submission, sections, book));
        forms.lock(form(request, submission), submission.number(), at, by);
    }

    /// The snapshot of the figures of a round, where this actor may open it.
    Optional<UUID> snapshot(Submission submission, int round, Actor actor) {
        return store.snapshot(submission, round).filter(one -> snapshots.isSeen(one, actor));
    }

    /// Opens the form of the unit again, unless another approved report of its area rests on it.
    void release(ReportRequest request, Submission submission, String reason, Instant at, Actor by) {
        var form = form(request, submission);
        var bodies = organisations.inForceOn(request.window().to(), List.of(form.area())).stream()
                .map(OrganisationLine::id)
                .toList();
        if (!store.isHeldByAnother(request, submission, bodies)) {
            forms.release(form, submission.number(), reason, at, by);
        }
    }

    private ReportedForms.Which form(ReportRequest request, Submission submission) {
        return new ReportedForms.Which(
                request.form(),
                figuring.scope(submission),
                organisations.need(submission.unit()).line(),
                request.period());
    }
}
