package vn.phoihop.registry.outgoing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.registry.DocumentId;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;

/// A document on its way out (văn bản đi): what may be done with it next, and by whom.
record OutgoingDocument(
        String province,
        OutgoingId id,
        OrganisationId owner,
        OutgoingStatus status,
        Words words,
        Text text,
        Hands hands,
        Bodies bodies,
        Links links,
        @Nullable Asked cancellation,
        Instant draftedAt,
        int version) {

    static final String KIND = "outgoing";

    /// Those who do the work of an office; administrators hold the keys, not the content.
    static final Set<Role> WORKING =
            Set.of(Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR);

    /// What lists show of the text.
    record Words(
            String regime,
            String type,
            String symbol,
            String number,
            String subject,
            @Nullable LocalDate dated) {}

    /// The version of the text it stands at, its hash, the hash that was approved, and who wrote on it.
    record Text(int version, String hash, @Nullable String approved, List<AccountId> authors, String checkReason) {}

    /// Who checked, approved and signed.
    record Hands(
            @Nullable AccountId checker,
            @Nullable AccountId approver,
            @Nullable AccountId signer) {
        static final Hands NONE = new Hands(null, null, null);
    }

    /// The other bodies that issue it, those who have signed, and who sees it besides the owner.
    record Bodies(List<OrganisationId> parties, List<OrganisationId> signedBy, List<OrganisationId> sharedWith) {
        Bodies {
            parties = List.copyOf(parties);
            signedBy = List.copyOf(signedBy);
            sharedWith = List.copyOf(sharedWith);
        }
    }

    /// Its row in the register, what it amends, and the record it comes from.
    record Links(
            @Nullable DocumentId registered,
            @Nullable Amends amends,
            @Nullable Reference source) {}

    /// What it does to an earlier one.
    record Amends(Amendment how, OutgoingId which) {}

    /// Somebody asked to cancel it, as a leader or as a clerk.
    record Asked(AccountId by, boolean asLeader, String reason) {}

    List<OrganisationId> parties() {
        return bodies.parties();
    }

    List<OrganisationId> signedBy() {
        return bodies.signedBy();
    }

    List<OrganisationId> sharedWith() {
        return bodies.sharedWith();
    }

    @Nullable
    DocumentId registered() {
        return links.registered();
    }

    @Nullable
    Amends amends() {
        return links.amends();
    }

    @Nullable
    Reference source() {
        return links.source();
    }

    Reference reference() {
        return new Reference(KIND, id.toString(), words.number().isEmpty() ? words.symbol() : words.number(), title());
    }

    private String title() {
        return words.subject().isEmpty() ? words.type() : words.subject();
    }

    /// What an actor is to it.
    Set<Part> parts(Actor actor) {
        var parts = EnumSet.noneOf(Part.class);
        if (actor.roles().stream().noneMatch(WORKING::contains)) {
            return parts;
        }
        boolean own = owner.equals(actor.organisation());
        boolean party = parties().contains(actor.organisation());
        if (own) {
            parts.add(Part.LEAD);
        }
        if (party) {
            parts.add(Part.PARTNER);
        }
        if (own && actor.is(Role.CLERK)) {
            parts.add(Part.CLERK);
        }
        if ((own || party) && actor.is(Role.LEADER)) {
            parts.add(Part.APPROVER);
        }
        return parts;
    }

    /// Why it does not make this move for this actor at this moment.
    Optional<OutgoingRefusal> refuses(OutgoingMove move, Instant at, Instant now, Actor by) {
        var refused = OutgoingFlow.refuses(move, status, parts(by));
        if (refused.isPresent()) {
            return refused;
        }
        if (at.isAfter(now) || at.isBefore(draftedAt)) {
            return Optional.of(OutgoingRefusal.NOT_AT_THAT_TIME);
        }
        boolean needsOther = move == OutgoingMove.CHECK || move == OutgoingMove.APPROVE;
        return needsOther && text.authors().contains(by.account())
                ? Optional.of(OutgoingRefusal.OWN_TEXT)
                : Optional.empty();
    }

    /// Why this actor may not write on it.
    Optional<OutgoingRefusal> refusesWriting(Actor by) {
        if (!parts(by).contains(Part.LEAD)) {
            return Optional.of(OutgoingRefusal.NOT_YOURS);
        }
        return status == OutgoingStatus.DRAFT ? Optional.empty() : Optional.of(OutgoingRefusal.NOT_NOW);
    }

    /// After a move.
    OutgoingDocument moved(OutgoingMove move) {
        return with(OutgoingFlow.of(move).after(status), words, text, hands, bodies, links, cancellation);
    }

    private OutgoingDocument with(Words otherWords, Text otherText, Hands otherHands) {
        return with(status, otherWords, otherText, otherHands, bodies, links, cancellation);
    }

    private OutgoingDocument with(Bodies others) {
        return with(status, words, text, hands, others, links, cancellation);
    }

    private OutgoingDocument with(
            OutgoingStatus next,
            Words otherWords,
            Text otherText,
            Hands otherHands,
            Bodies otherBodies,
            Links otherLinks,
            @Nullable Asked asked) {
        return new OutgoingDocument(
                province,
                id,
                owner,
                next,
                otherWords,
                otherText,
                otherHands,
                otherBodies,
                otherLinks,
                asked,
                draftedAt,
                version);
    }

    /// With another text, written by this person, in the next version.
    OutgoingDocument written(DraftText draft, String hash, AccountId by) {
        var authors =
                Stream.concat(text.authors().stream(), Stream.of(by)).distinct().toList();
        var next = new Text(text.version() + 1, hash, null, authors, "");
        return with(words(draft, words.number(), words.dated()), next, hands);
    }

    static Words words(DraftText draft, String number, @Nullable LocalDate dated) {
        var head = draft.head();
        return new Words(draft.regime().name(), head.kind().name(), draft.symbol(), number, head.subject(), dated);
    }

    /// Issued together with these from now on, who see it.
    OutgoingDocument togetherWith(List<OrganisationId> others) {
        var parties =
                others.stream().filter(each -> !each.equals(owner)).distinct().toList();
        return with(new Bodies(parties, signedBy(), parties));
    }

    OutgoingDocument checkedBy(AccountId who, String reason) {
        var checked = new Text(text.version(), text.hash(), null, text.authors(), reason);
        return moved(OutgoingMove.CHECK).with(words, checked, new Hands(who, null, null));
    }

    /// Back to the writers; what was approved and signed counts no more.
    OutgoingDocument returned() {
        var open = new Text(text.version(), text.hash(), null, text.authors(), "");
        return moved(OutgoingMove.RETURN)
                .with(words, open, Hands.NONE)
                .with(new Bodies(parties(), List.of(), sharedWith()));
    }

    OutgoingDocument approvedBy(AccountId who) {
        var frozen = new Text(text.version(), text.hash(), text.hash(), text.authors(), text.checkReason());
        return moved(OutgoingMove.APPROVE).with(words, frozen, new Hands(hands.checker(), who, null));
    }

    /// Whether the text is still the one that was approved.
    boolean isAsApproved(String hash) {
        return hash.equals(text.hash()) && hash.equals(text.approved());
    }

    /// Signed for one of those who issue it.
    OutgoingDocument signedFor(OrganisationId organisation, AccountId who) {
        var signed = Stream.concat(signedBy().stream(), Stream.of(organisation)).toList();
        var signer = owner.equals(organisation) ? who : hands.signer();
        return with(words, text, new Hands(hands.checker(), hands.approver(), signer))
                .with(new Bodies(parties(), signed, sharedWith()));
    }

    /// Signed on paper by one of those who issue it: nobody signed it here.
    OutgoingDocument signedOnPaper(OrganisationId organisation) {
        var signed = Stream.concat(signedBy().stream(), Stream.of(organisation)).toList();
        return with(new Bodies(parties(), signed, sharedWith()));
    }

    /// Whether this body issues it.
    boolean isIssuedBy(OrganisationId organisation) {
        return owner.equals(organisation) || parties().contains(organisation);
    }

    /// Whether everybody who issues it has signed.
    boolean isSignedByAll() {
        return signedBy().contains(owner) && signedBy().containsAll(parties());
    }

    /// With its number and its row in the register.
    OutgoingDocument numbered(DraftText draft, String hash, DocumentId row) {
        var head = draft.head();
        var now = words(draft, head.designation().printed(draft.regime()), head.date());
        var next = new Text(text.version() + 1, hash, hash, text.authors(), text.checkReason());
        var after = OutgoingFlow.of(OutgoingMove.NUMBER).after(status);
        return with(after, now, next, hands, bodies, new Links(row, amends(), source()), cancellation);
    }

    /// Sent to these, who see it from now on.
    OutgoingDocument issuedTo(List<OrganisationId> receivers) {
        var audience = Stream.concat(sharedWith().stream(), receivers.stream())
                .distinct()
                .filter(each -> !each.equals(owner))
                .toList();
        return moved(OutgoingMove.ISSUE).with(new Bodies(parties(), signedBy(), audience));
    }

    OutgoingDocument cancellationAsked(Asked asked) {
        return with(status, words, text, hands, bodies, links, asked);
    }
}
