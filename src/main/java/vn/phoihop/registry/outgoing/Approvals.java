package vn.phoihop.registry.outgoing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.registry.outgoing.OutgoingKeeper.Telling;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.typesetting.Signature;

/// What people decide about a draft: its form is right, its content is approved, it is signed, it goes back, it is
/// thrown away.
@Component
public class Approvals {

    private final OutgoingStore store;
    private final TextStore texts;
    private final OutgoingKeeper keeper;
    private final OutgoingClocks clocks;
    private final Renderings renderings;
    private final Organisations organisations;

    Approvals(
            OutgoingStore store,
            TextStore texts,
            OutgoingKeeper keeper,
            OutgoingClocks clocks,
            Renderings renderings,
            Organisations organisations) {
        this.store = store;
        this.texts = texts;
        this.keeper = keeper;
        this.clocks = clocks;
        this.renderings = renderings;
        this.organisations = organisations;
    }

    /// The form was checked by somebody who did not write it: nothing with an error of form goes on; errors the reader
    /// found go on only with a reason.
    @Transactional
    public Optional<OutgoingRefusal> check(OutgoingId id, int version, String reason, Instant at, Actor by) {
        var document = keeper.need(id, version, by);
        var refused = keeper.refuses(document, OutgoingMove.CHECK, at, by);
        if (refused.isPresent()) {
            return refused;
        }
        var text = texts.text(document);
        var check = renderings.check(text, keeper.day(at));
        var unfit = refusesFindings(check, reason)
                .or(() -> refusesIssuers(document, text))
                .or(() -> refusesKind(document, text));
        if (unfit.isPresent()) {
            return unfit;
        }
        var excuse = check.errors() > 0 ? reason.strip() : "";
        var findings = Integer.toString(check.reading().findings().size());
        var told = excuse.isEmpty() ? "CHECKED" : "CHECKED_WITH_REASON";
        keeper.keep(
                document.checkedBy(by.account(), excuse),
                Telling.inside(told, List.of(findings, excuse), at, by, OutgoingAct.FormatChecked::new));
        return Optional.empty();
    }

    private static Optional<OutgoingRefusal> refusesFindings(OutgoingCheck check, String reason) {
        if (check.isFormWrong()) {
            return Optional.of(OutgoingRefusal.FORM_WRONG);
        }
        return check.errors() > 0 && reason.isBlank() ? Optional.of(OutgoingRefusal.FINDINGS_OPEN) : Optional.empty();
    }

    private static Optional<OutgoingRefusal> refusesIssuers(OutgoingDocument document, DraftText text) {
        int others = text.head().issuers().size() - 1;
        return document.parties().size() == others ? Optional.empty() : Optional.of(OutgoingRefusal.PARTIES_MISSING);
    }

    /// A letter corrects; what replaces is of equal form.
    private Optional<OutgoingRefusal> refusesKind(OutgoingDocument document, DraftText text) {
        var amends = document.amends();
        if (amends == null) {
            return Optional.empty();
        }
        boolean fits = switch (amends.how()) {
            case CORRECTS -> text.head().kind().letter();
            case REPLACES ->
                store.find(amends.which())
                        .filter(old -> old.words()
                                .type()
                                .equalsIgnoreCase(text.head().kind().name()))
                        .isPresent();
        };
        return fits ? Optional.empty() : Optional.of(OutgoingRefusal.NOT_OF_EQUAL_FORM);
    }

    /// Back to the writers, with what is to be changed; earlier versions stay.
    @Transactional
    public Optional<OutgoingRefusal> giveBack(OutgoingId id, int version, String reason, Instant at, Actor by) {
        var document = keeper.need(id, version, by);
        var refused = keeper.refuses(document, OutgoingMove.RETURN, at, by);
        if (refused.isPresent()) {
            return refused;
        }
        if (reason.isBlank()) {
            return Optional.of(OutgoingRefusal.REASON_MISSING);
        }
        keeper.keep(
                document.returned(),
                Telling.inside("RETURNED", List.of(reason.strip()), at, by, OutgoingAct.DocumentReturned::new));
        return Optional.empty();
    }

    /// A leader who did not write it approves what it says; the text is frozen.
    @Transactional
    public Optional<OutgoingRefusal> approve(OutgoingId id, int version, Instant at, Actor by) {
        var document = keeper.need(id, version, by);
        var refused = keeper.refuses(document, OutgoingMove.APPROVE, at, by);
        if (refused.isPresent()) {
            return refused;
        }
        keeper.keep(
                document.approvedBy(by.account()),
                Telling.inside(
                        "APPROVED",
                        List.of(document.text().hash().substring(0, 12)),
                        at,
                        by,
                        OutgoingAct.ContentApproved::new));
        return Optional.empty();
    }

    /// Signed for one of those who issue it; the last of them sets the clocks going.
    @Transactional
    public Optional<OutgoingRefusal> sign(OutgoingId id, int version, Instant at, Actor by) {
        var document = keeper.need(id, version, by);
        var refused = keeper.refuses(document, OutgoingMove.SIGN, at, by)
                .or(() -> refusesSignature(document, texts.text(document), at, by));
        if (refused.isPresent()) {
            return refused;
        }
        var signed = document.signedFor(by.organisation(), by.account());
        var who = List.of(name(by.organisation()));
        if (!signed.isSignedByAll()) {
            keeper.keep(signed, Telling.inside("PARTY_SIGNED", who, at, by, OutgoingAct.PartySigned::new));
            return Optional.empty();
        }
        var whole = signed.moved(OutgoingMove.SIGN);
        keeper.keep(whole, Telling.open("SIGNED", who, at, by, OutgoingAct.DocumentSigned::new));
        clocks.signed(whole, at, by);
        return Optional.empty();
    }

    private Optional<OutgoingRefusal> refusesSignature(
            OutgoingDocument document, DraftText text, Instant at, Actor by) {
        if (!document.isAsApproved(texts.hash(text))) {
            return Optional.of(OutgoingRefusal.TEXT_CHANGED);
        }
        if (document.signedBy().contains(by.organisation())) {
            return Optional.of(OutgoingRefusal.ALREADY_SIGNED);
        }
        if (text.signatures().stream().anyMatch(Approvals::isNameless)) {
            return Optional.of(OutgoingRefusal.NAME_MISSING);
        }
        var mandate = text.mandate();
        boolean isMandated = mandate != null
                && !mandate.number().isBlank()
                && !mandate.until().isBefore(keeper.day(at));
        return text.isByMandate() && !isMandated ? Optional.of(OutgoingRefusal.NO_MANDATE) : Optional.empty();
    }

    static boolean isNameless(Signature signature) {
        var name = signature.name();
        return name == null || name.isBlank();
    }

    private String name(OrganisationId organisation) {
        return organisations.names(List.of(organisation)).getOrDefault(organisation, "");
    }

    /// A draft that is not needed any more; it stays readable.
    @Transactional
    public Optional<OutgoingRefusal> discard(OutgoingId id, int version, String reason, Instant at, Actor by) {
        var document = keeper.need(id, version, by);
        var refused = keeper.refuses(document, OutgoingMove.DISCARD, at, by);
        if (refused.isPresent()) {
            return refused;
        }
        if (reason.isBlank()) {
            return Optional.of(OutgoingRefusal.REASON_MISSING);
        }
        keeper.keep(
                document.moved(OutgoingMove.DISCARD),
                Telling.inside("DISCARDED", List.of(reason.strip()), at, by, OutgoingAct.DraftDiscarded::new));
        clocks.end(document, "discarded", at, by);
        return Optional.empty();
    }
}
