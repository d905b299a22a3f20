package vn.phoihop.registry.outgoing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.calendar.Clocks;
import vn.phoihop.registry.DocumentId;
import vn.phoihop.registry.Sheets;
import vn.phoihop.registry.outgoing.OutgoingSheet.Amended;
import vn.phoihop.registry.outgoing.OutgoingSheet.Kept;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.PageKey;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Role;
import vn.phoihop.shared.Slice;
import vn.phoihop.typesetting.Typesetter;

/// Outgoing documents as they are shown: listed, in full, checked, set as pages, compared.
@Component
@Transactional(readOnly = true)
public class OutgoingSheets {

    private static final int PAGE = 50;

    private final OutgoingStore store;
    private final TextStore texts;
    private final ReceiverStore receivers;
    private final PaperStore papers;
    private final ListStore lists;
    private final OutgoingKeeper keeper;
    private final Renderings renderings;
    private final SentFiles sentFiles;
    private final Clocks clocks;
    private final Sheets register;

    OutgoingSheets(
            OutgoingStore store,
            TextStore texts,
            ReceiverStore receivers,
            PaperStore papers,
            ListStore lists,
            OutgoingKeeper keeper,
            Renderings renderings,
            SentFiles sentFiles,
            Clocks clocks,
            Sheets register) {
        this.store = store;
        this.texts = texts;
        this.receivers = receivers;
        this.papers = papers;
        this.lists = lists;
        this.keeper = keeper;
        this.renderings = renderings;
        this.sentFiles = sentFiles;
        this.clocks = clocks;
        this.register = register;
    }

    /// A page of the list, last changed first.
    public Slice<OutgoingLine> list(OutgoingFilter filter, @Nullable String after, Actor actor) {
        return Slice.of(
                lists.list(filter, after, actor, PAGE + 1),
                PAGE,
                line -> PageKey.of(line.changedAt(), line.id().value()));
    }

    /// How many there are in each state, among what these words find.
    public Map<OutgoingStatus, Integer> counts(OutgoingFilter filter, Actor actor) {
        return lists.counts(filter, actor);
    }

    /// The first ones that words find.
    List<OutgoingLine> found(String words, Actor actor, int limit) {
        return lists.list(new OutgoingFilter(words, null, null), null, actor, limit);
    }

    /// At which version the document is, for who acts on it without looking at its sheet.
    public int version(OutgoingId id, Actor actor) {
        return store.need(id, actor).version();
    }

    /// The sheet, if this actor may see it; who only received it sees what was sent.
    public OutgoingSheet need(OutgoingId id, Actor actor) {
        var document = store.need(id, actor);
        var inner = isInner(document, actor);
        var receiving = receivers.of(document);
        var may = moves(document, actor);
        return new OutgoingSheet(
                lists.one(id, actor).orElseThrow(() -> new NotThere("outgoing " + id)),
                texts.text(document),
                document.text().version(),
                document.parts(actor),
                may,
                inner,
                document.refusesWriting(actor).isEmpty(),
                document.status() == OutgoingStatus.SIGNED && may.contains(OutgoingMove.NUMBER),
                mayAmend(document, actor),
                mayConfirm(document, receiving, actor),
                document.parties(),
                document.signedBy(),
                inner ? papers.of(document) : List.of(),
                ownRow(document, actor, inner),
                amended(document, actor),
                lists.amending(document, actor),
                inner ? document.text().checkReason() : "",
                inner && document.status().isOpen() ? asked(document) : null,
                inner ? receiving : own(receiving, actor),
                clocks.of(OutgoingDocument.KIND, id.toString(), actor.visibility()),
                inner ? texts.versions(document) : List.of(),
                texts.history(document, inner),
                files(document));
    }

    private static @Nullable String asked(OutgoingDocument document) {
        var asked = document.cancellation();
        return asked == null ? null : asked.reason();
    }

    /// Of those who issue it, or coordinate them.
    private static boolean isInner(OutgoingDocument document, Actor actor) {
        var sees = actor.visibility().organisations();
        return sees.contains(document.owner()) || document.parties().stream().anyMatch(sees::contains);
    }

    private static @Nullable DocumentId ownRow(OutgoingDocument document, Actor actor, boolean inner) {
        return inner && actor.visibility().organisations().contains(document.owner()) ? document.registered() : null;
    }

    private static List<OutgoingSheet.Receiving> own(List<OutgoingSheet.Receiving> all, Actor actor) {
        return all.stream()
                .filter(each -> actor.visibility().organisations().contains(each.organisation()))
                .toList();
    }

    private boolean mayAmend(OutgoingDocument document, Actor actor) {
        return document.parts(actor).contains(Part.LEAD)
                && (document.status() == OutgoingStatus.ISSUED || document.status() == OutgoingStatus.CORRECTED)
                && !store.isBeingAmended(document);
    }

    private static boolean mayConfirm(OutgoingDocument document, List<OutgoingSheet.Receiving> receiving, Actor actor) {
        return document.status() == OutgoingStatus.RECALLED
                && actor.isOneOf(Role.CLERK, Role.LEADER, Role.SPECIALIST)
                && receiving.stream()
                        .anyMatch(each -> each.organisation().equals(actor.organisation())
                                && each.deliveredAt() != null
                                && each.confirmedAt() == null);
    }

    private @Nullable Amended amended(OutgoingDocument document, Actor actor) {
        var amends = document.amends();
        if (amends == null) {
            return null;
        }
        return lists.one(amends.which(), actor)
                .map(line -> new Amended(amends.how(), line.reference()))
                .orElse(null);
    }

    private List<Kept> files(OutgoingDocument document) {
        var registered = document.registered();
        return registered == null
                ? List.of()
                : register.filesOf(document.province(), registered).stream()
                        .map(file -> new Kept(file.sha256(), file.name(), file.mediaType(), file.length()))
                        .toList();
    }

    /// What this actor can do with it now.
    private Set<OutgoingMove> moves(OutgoingDocument document, Actor actor) {
        var may = EnumSet.noneOf(OutgoingMove.class);
        var now = keeper.now();
        for (var move : OutgoingMove.values()) {
            if (document.refuses(move, now, now, actor).isEmpty()) {
                may.add(move);
            }
        }
        if (document.signedBy().contains(actor.organisation())) {
            may.remove(OutgoingMove.SIGN);
        }
        if (unsigned(document, actor).isEmpty()) {
            may.remove(OutgoingMove.SIGN_ON_PAPER);
        }
        may.remove(OutgoingMove.CORRECT);
        may.remove(OutgoingMove.REPLACE);
        return may;
    }

    /// The bodies that issue it with others and have not signed, for which this actor may enter a paper.
    private static List<OrganisationId> unsigned(OutgoingDocument document, Actor actor) {
        boolean isOfAll = document.parts(actor).contains(Part.LEAD);
        return document.parties().isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(document.owner()), document.parties().stream())
                        .filter(body -> !document.signedBy().contains(body))
                        .filter(body -> isOfAll || body.equals(actor.organisation()))
                        .toList();
    }

    /// As [#unsigned], for the form in which a paper is entered.
    public List<OrganisationId> mayHaveSignedOnPaper(OutgoingId id, Actor actor) {
        var document = store.need(id, actor);
        var now = keeper.now();
        return document.refuses(OutgoingMove.SIGN_ON_PAPER, now, now, actor).isPresent()
                ? List.of()
                : unsigned(document, actor);
    }

    /// The text one writes on, with what this person typed and did not save.
    public Writing writing(OutgoingId id, Actor actor) {
        var document = store.need(id, actor);
        return new Writing(
                texts.text(document),
                document.version(),
                document.parties(),
                receivers.of(document).stream()
                        .map(OutgoingSheet.Receiving::organisation)
                        .toList(),
                texts.unsaved(document, actor));
    }

    /// A text to write on: as it was saved, at which version of the document, and what was typed since.
    public record Writing(
            DraftText text,
            int version,
            List<OrganisationId> parties,
            List<OrganisationId> receivers,
            Optional<OutgoingSheet.Unsaved> unsaved) {}

    /// What is wrong with the text as it stands.
    public OutgoingCheck check(OutgoingId id, Actor actor) {
        return renderings.check(texts.text(store.need(id, actor)), keeper.today());
    }

    /// A text as a page to look at.
    public Typesetter.Preview preview(DraftText text) {
        return renderings.preview(text, keeper.today());
    }

    /// A version of the text; those who only received it have the one that was sent.
    public DraftText text(OutgoingId id, int position, Actor actor) {
        var document = store.need(id, actor);
        if (position != document.text().version() && !isInner(document, actor)) {
            throw new NotThere("version " + position + " of outgoing " + id);
        }
        return texts.text(document, position);
    }

    /// The document as a file: as it lies in the register once it has a number, else as it would be.
    public Printed print(OutgoingId id, boolean pdf, Actor actor) {
        var document = store.need(id, actor);
        var mediaType = pdf ? Renderings.PDF : Renderings.DOCX;
        return sentFiles
                .of(document, mediaType)
                .map(file -> new Printed(file.name(), mediaType, file.bytes()))
                .orElseGet(() -> draft(texts.text(document), pdf, mediaType));
    }

    private Printed draft(DraftText text, boolean pdf, String mediaType) {
        var day = keeper.today();
        return new Printed(
                Renderings.fileName(text) + (pdf ? ".pdf" : ".docx"),
                mediaType,
                pdf ? renderings.pdf(text, day) : renderings.docx(text, day));
    }

    /// A file to take away.
    @SuppressWarnings("ArrayRecordComponent") // written out as it is, never compared
    public record Printed(String name, String mediaType, byte[] bytes) {}

    /// Two versions beside each other.
    public List<WordChanges.Pair> compare(OutgoingId id, int before, int after, Actor actor) {
        return WordChanges.between(
                text(id, before, actor).lines(), text(id, after, actor).lines());
    }

    /// Today, as the drafts are dated.
    public LocalDate today() {
        return keeper.today();
    }
}
