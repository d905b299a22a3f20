package vn.phoihop.reports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.phoihop.reports.writing.Book;
import vn.phoihop.reports.writing.Mark;
import vn.phoihop.reports.writing.Wording;
import vn.phoihop.shared.Actor;
import vn.phoihop.typesetting.Typesetter;

/// Whether a report may be approved: nothing missing, every mark understood and filled, and nothing that does not add
/// up.
@Component
class Approving {

    private static final Set<SectionKind> REQUIRED =
            Set.of(SectionKind.CONCERNS, SectionKind.LIMITS, SectionKind.TASKS, SectionKind.OPENING);

    private final SectionStore sections;
    private final Figuring figuring;
    private final Freezing freezing;
    private final Composition composition;
    private final RecommendationStore recommendations;
    private final PeriodWords words;
    private final Typesetter typesetter;

    Approving(
            SectionStore sections,
            Figuring figuring,
            Freezing freezing,
            Composition composition,
            RecommendationStore recommendations,
            PeriodWords words,
            Typesetter typesetter) {
        this.sections = sections;
        this.figuring = figuring;
        this.freezing = freezing;
        this.composition = composition;
        this.recommendations = recommendations;
        this.words = words;
        this.typesetter = typesetter;
    }

    /// What a report says: its words, and everything their marks stand for now.
    record Written(List<SectionText> texts, Book book) {}

    Written written(ReportRequest request, Submission submission, Actor by) {
        var texts = sections.of(submission);
        return new Written(texts, figuring.book(request, submission, texts, by));
    }

    Optional<Refusal> refuses(Submission submission, Written written) {
        var texts = written.texts();
        if (texts.stream().anyMatch(Approving::isLacking)) {
            return Optional.of(Refusal.SECTIONS_EMPTY);
        }
        if (texts.stream().flatMap(one -> one.prose().marks().stream()).anyMatch(Mark.Unknown.class::isInstance)) {
            return Optional.of(Refusal.MARKS_UNKNOWN);
        }
        if (!missing(texts, written.book()).isEmpty()) {
            return Optional.of(Refusal.FIGURES_MISSING);
        }
        if (!submission.form().isSigned()) {
            return Optional.of(Refusal.SIGNER_MISSING);
        }
        var review = review(submission, texts, written.book());
        return review.isClean() ? Optional.empty() : Optional.of(Refusal.ARITHMETIC);
    }

    /// A section no report goes without.
    static boolean isLacking(SectionText section) {
        return REQUIRED.contains(section.kind()) && section.body().isBlank();
    }

    /// The marks in whose place nothing can be printed yet.
    List<String> missing(List<SectionText> texts, Book book) {
        var wording = new Wording(book, words::say);
        return texts.stream()
                .flatMap(one -> one.prose().marks().stream())
                .filter(mark -> !(mark instanceof Mark.Grid) && !(mark instanceof Mark.Listing))
                .filter(mark -> wording.printed(mark).isEmpty())
                .map(Mark::key)
                .distinct()
                .toList();
    }

    /// Has the reader look at the report as it would be sent.
    Review review(Submission submission, List<SectionText> texts, Book book) {
        var document = composition.document(submission, texts, book, recommendations.of(submission));
        var form = typesetter.check(document).stream()
                .filter(finding -> finding.severity() == vn.phoihop.typesetting.Finding.Severity.ERROR)
                .map(vn.phoihop.typesetting.Finding::message)
                .toList();
        return Review.of(typesetter.docx(document), texts, form);
    }

    /// Keeps the figures and records as they are now; the answer is the checksum of text and figures together.
    String freeze(ReportRequest request, Submission submission, Written written, Instant at, Actor by) {
        var texts = written.texts();
        var book = written.book();
        freezing.freeze(request, submission, texts, book, at, by);
        var whole = texts.stream().map(SectionText::body).collect(Collectors.joining("\n\f"))
                + book.figures().values().stream()
                        .sorted(java.util.Comparator.comparing(one -> one.code()))
                        .map(one -> one.code() + "=" + one.value() + "/" + one.before())
                        .collect(Collectors.joining("\n"));
        return sha256(whole);
    }

    String symbol(Submission submission) {
        return composition.symbol(submission);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
