package vn.phoihop.registry.outgoing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.Seats;
import vn.phoihop.registry.Outbox;
import vn.phoihop.registry.outgoing.OutgoingDocument.Amends;
import vn.phoihop.registry.outgoing.OutgoingDocument.Bodies;
import vn.phoihop.registry.outgoing.OutgoingDocument.Hands;
import vn.phoihop.registry.outgoing.OutgoingDocument.Links;
import vn.phoihop.registry.outgoing.OutgoingKeeper.Telling;
import vn.phoihop.registry.symbols.SecretWords;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Reference;
import vn.phoihop.typesetting.OfficialDocument;

/// Documents on their way out (văn bản đi): drafted here or handed over by the module whose record they come from.
///
/// What becomes of one is heard as an [OutgoingAct], which carries the record it came from.
@Component
public class Outgoing {

    private final OutgoingStore store;
    private final TextStore texts;
    private final ReceiverStore receivers;
    private final ListStore lists;
    private final OutgoingKeeper keeper;
    private final OutgoingClocks clocks;
    private final Outbox outbox;
    private final Seats seats;

    Outgoing(
            OutgoingStore store,
            TextStore texts,
            ReceiverStore receivers,
            ListStore lists,
            OutgoingKeeper keeper,
            OutgoingClocks clocks,
            Outbox outbox,
            Seats seats) {
        this.store = store;
        this.texts = texts;
        this.receivers = receivers;
        this.lists = lists;
        this.keeper = keeper;
        this.clocks = clocks;
        this.outbox = outbox;
        this.seats = seats;
    }

    /// Takes over a document another module made of its record, to be checked, approved, signed, numbered and sent to
    /// these.
    @Transactional
    public Drafting draft(
            OfficialDocument document, List<OrganisationId> to, @Nullable Reference source, Instant at, Actor by) {
        return draft(NewDraft.of(document, to, source), at, by);
    }

    /// Begins a draft at a moment that is not in the future; the organisation of the actor issues it.
    @Transactional
    public Drafting draft(NewDraft fresh, Instant at, Actor by) {
        return draft(fresh, null, at, by);
    }

    private Drafting draft(NewDraft fresh, @Nullable Amends amends, Instant at, Actor by) {
        var province = seats.provinceOf(by.organisation());
        var known = store.drafted(province, fresh.form());
        if (known.isPresent()) {
            return new Drafting.Drafted(known.get().id(), known.get().reference());
        }
        if (by.roles().stream().noneMatch(OutgoingDocument.WORKING::contains)) {
            return new Drafting.Refused(OutgoingRefusal.NOT_YOURS);
        }
        if (at.isAfter(keeper.now())) {
            return new Drafting.Refused(OutgoingRefusal.NOT_AT_THAT_TIME);
        }
        if (isSecret(fresh.text())) {
            outbox.refuseSecret(by);
            return new Drafting.Refused(OutgoingRefusal.SECRET_WORDS);
        }
        var document = begin(province, fresh, amends, at, by);
        return new Drafting.Drafted(document.id(), document.reference());
    }

    private OutgoingDocument begin(String province, NewDraft fresh, @Nullable Amends amends, Instant at, Actor by) {
        var text = fresh.text().unnumbered();
        var document = new OutgoingDocument(
                        province,
                        new OutgoingId(UUID.randomUUID()),
                        by.organisation(),
                        OutgoingStatus.DRAFT,
                        OutgoingDocument.words(text, "", null),
                        new OutgoingDocument.Text(1, texts.hash(text), null, List.of(by.account()), ""),
                        Hands.NONE,
                        new Bodies(List.of(), List.of(), List.of()),
                        new Links(null, amends, fresh.source()),
                        null,
                        at,
                        0)
                .togetherWith(fresh.parties());
        store.insert(document, fresh.form(), terms(text));
        texts.add(document, text, by, at);
        receivers.choose(document, fresh.receivers());
        keeper.tell(document, Telling.inside("DRAFTED", List.of(), at, by, OutgoingAct.DocumentDrafted::new));
        return document;
    }

    /// Keeps a text as the next version of a draft, with those who issue it together and those who are to get it.
    @Transactional
    public Optional<OutgoingRefusal> revise(OutgoingId id, int version, Revision revision, Instant at, Actor by) {
        var document = keeper.need(id, version, by);
        var refused = document.refusesWriting(by);
        if (refused.isPresent()) {
            return refused;
        }
        if (isSecret(revision.text())) {
            outbox.refuseSecret(by);
            return Optional.of(OutgoingRefusal.SECRET_WORDS);
        }
        texts.forgetUnsaved(document, by);
        keep(document, revision, at, by);
        return Optional.empty();
    }

    /// A text with those who issue it together and those who are to get it.
    public record Revision(DraftText text, List<OrganisationId> parties, List<OrganisationId> receivers) {
        public Revision {
            parties = List.copyOf(parties);
            receivers = List.copyOf(receivers);
        }
    }

    private void keep(OutgoingDocument document, Revision revision, Instant at, Actor by) {
        var text = revision.text().unnumbered();
        var hash = texts.hash(text);
        var audience = document.togetherWith(revision.parties());
        receivers.choose(document, revision.receivers());
        if (hash.equals(document.text().hash())) {
            store.update(audience, at);
            return;
        }
        var written = audience.written(text, hash, by.account());
        keeper.keep(
                written,
                Telling.inside(
                        "REVISED",
                        List.of(Integer.toString(written.text().version())),
                        at,
                        by,
                        OutgoingAct.DraftRevised::new));
        texts.add(written, text, by, at);
        store.terms(written, terms(text));
    }

    /// Puts another text in the place of a draft’s, handed over by the module whose record it comes from.
    @Transactional
    public Optional<OutgoingRefusal> revise(OutgoingId id, OfficialDocument text, Instant at, Actor by) {
        var document = store.need(id, by);
        var refused = document.refusesWriting(by);
        if (refused.isPresent()) {
            return refused;
        }
        var receiving = receivers.of(document).stream()
                .map(OutgoingSheet.Receiving::organisation)
                .toList();
        var revision = new Revision(DraftText.of(text), document.parties(), receiving);
        return revise(id, document.version(), revision, at, by);
    }

    /// Keeps what somebody typed so far, without making a version of it; nothing once it is not a draft any more.
    @Transactional
    public void keepUnsaved(OutgoingId id, int seen, DraftText text, Actor by) {
        var document = store.need(id, by);
        if (document.refusesWriting(by).isEmpty() && !isSecret(text)) {
            texts.keepUnsaved(document, text, seen, by, keeper.now());
        }
    }

    /// Throws away what this person typed and did not save.
    @Transactional
    public void forgetUnsaved(OutgoingId id, Actor by) {
        texts.forgetUnsaved(store.need(id, by), by);
    }

    /// Begins the letter that corrects, or the document that replaces, one that was issued.
    @Transactional
    public Drafting amend(OutgoingId id, Amendment how, NewDraft fresh, Instant at, Actor by) {
        var known = store.drafted(seats.provinceOf(by.organisation()), fresh.form());
        if (known.isPresent()) {
            return new Drafting.Drafted(known.get().id(), known.get().reference());
        }
        var document = store.need(id, by);
        var refused = refusesAmendment(document, how, by);
        if (refused.isPresent()) {
            return new Drafting.Refused(refused.get());
        }
        var drafting = draft(fresh, new Amends(how, id), at, by);
        if (drafting instanceof Drafting.Drafted(var drafted, var record) && how == Amendment.CORRECTS) {
            store.find(drafted).ifPresent(draft -> clocks.start(draft, OutgoingClocks.CORRECTING, at, by));
        }
        return drafting;
    }

    private Optional<OutgoingRefusal> refusesAmendment(OutgoingDocument document, Amendment how, Actor by) {
        if (!document.parts(by).contains(Part.LEAD)) {
            return Optional.of(OutgoingRefusal.NOT_YOURS);
        }
        var move = how == Amendment.CORRECTS ? OutgoingMove.CORRECT : OutgoingMove.REPLACE;
        if (!OutgoingFlow.of(move).isFrom(document.status())) {
            return Optional.of(OutgoingRefusal.NOT_NOW);
        }
        return store.isBeingAmended(document) ? Optional.of(OutgoingRefusal.AMENDED_ALREADY) : Optional.empty();
    }

    /// The documents that came from these records, by the id of the record, oldest first: one query.
    @Transactional(readOnly = true)
    public Map<String, List<OutgoingLine>> byTheirSources(String kind, Collection<String> ids, Actor actor) {
        return lists.ofSources(kind, ids, actor);
    }

    private static boolean isSecret(DraftText text) {
        return text.lines().stream().anyMatch(SecretWords::stamp);
    }

    private static String terms(DraftText text) {
        var head = text.head();
        var words = new ArrayList<>(List.of(head.kind().name(), text.symbol(), head.subject()));
        words.addAll(text.addressees());
        return words.stream().collect(Collectors.joining(" · "));
    }
}
