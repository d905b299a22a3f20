package vn.phoihop.registry.outgoing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.registry.outgoing.OutgoingKeeper.Telling;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;

/// A body that issues a document with others and does not sign here signs a paper: who did so when, and where that
/// paper is kept, is entered by the body itself or by the one that writes the document.
@Component
public class PaperSigning {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final TextStore texts;
    private final PaperStore papers;
    private final OutgoingKeeper keeper;
    private final OutgoingClocks clocks;
    private final Organisations organisations;

    PaperSigning(
            TextStore texts,
            PaperStore papers,
            OutgoingKeeper keeper,
            OutgoingClocks clocks,
            Organisations organisations) {
        this.texts = texts;
        this.papers = papers;
        this.keeper = keeper;
        this.clocks = clocks;
        this.organisations = organisations;
    }

    /// A paper signed for a body: on which day, by whom, kept where.
    public record Paper(OrganisationId body, LocalDate day, String signatory, String place) {
        public Paper {
            signatory = signatory.strip();
            place = place.strip();
        }
    }

    /// Enters a paper; the last of those who issue the document sets the clocks going, as with a signature here.
    @Transactional
    public Optional<OutgoingRefusal> sign(OutgoingId id, int version, Paper paper, Instant at, Actor by) {
        var document = keeper.need(id, version, by);
        var refused = keeper.refuses(document, OutgoingMove.SIGN_ON_PAPER, at, by)
                .or(() -> refuses(document, paper, at, by))
                .or(() -> refusesText(document));
        if (refused.isPresent()) {
            return refused;
        }
        papers.add(document, paper, by, at);
        var signed = document.signedOnPaper(paper.body());
        var name = organisations.names(List.of(paper.body())).getOrDefault(paper.body(), "");
        var told = List.of(name, paper.signatory(), DAY.format(paper.day()), paper.place());
        if (!signed.isSignedByAll()) {
            keeper.keep(signed, Telling.inside("PARTY_SIGNED_PAPER", told, at, by, OutgoingAct.PartySigned::new));
            return Optional.empty();
        }
        var whole = signed.moved(OutgoingMove.SIGN_ON_PAPER);
        keeper.keep(whole, Telling.inside("SIGNED_PAPER", told, at, by, OutgoingAct.DocumentSigned::new));
        clocks.signed(whole, at, by);
        return Optional.empty();
    }

    private Optional<OutgoingRefusal> refuses(OutgoingDocument document, Paper paper, Instant at, Actor by) {
        boolean isOfOwn = paper.body().equals(by.organisation());
        if (document.parties().isEmpty()
                || !document.isIssuedBy(paper.body())
                || (!isOfOwn && !document.parts(by).contains(Part.LEAD))) {
            return Optional.of(OutgoingRefusal.NOT_YOURS);
        }
        if (document.signedBy().contains(paper.body())) {
            return Optional.of(OutgoingRefusal.ALREADY_SIGNED);
        }
        if (paper.signatory().isEmpty() || paper.place().isEmpty()) {
            return Optional.of(OutgoingRefusal.PAPER_INCOMPLETE);
        }
        return paper.day().isAfter(keeper.day(at)) ? Optional.of(OutgoingRefusal.NOT_AT_THAT_TIME) : Optional.empty();
    }

    private Optional<OutgoingRefusal> refusesText(OutgoingDocument document) {
        var text = texts.text(document);
        if (!document.isAsApproved(texts.hash(text))) {
            return Optional.of(OutgoingRefusal.TEXT_CHANGED);
        }
        return text.signatures().stream().anyMatch(Approvals::isNameless)
                ? Optional.of(OutgoingRefusal.NAME_MISSING)
                : Optional.empty();
    }
}
