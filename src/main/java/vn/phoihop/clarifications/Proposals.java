package vn.phoihop.clarifications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.Seats;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;

/// Claims proposed for clarification: taken up or declined by rule, and contested when they were published.
@Component
public class Proposals {

    private final Keeper keeper;
    private final ClarificationStore store;
    private final PaperStore papers;
    private final ClarificationClocks clocks;
    private final ClarificationPublishing publishing;
    private final Seats seats;

    Proposals(
            Keeper keeper,
            ClarificationStore store,
            PaperStore papers,
            ClarificationClocks clocks,
            ClarificationPublishing publishing,
            Seats seats) {
        this.keeper = keeper;
        this.store = store;
        this.papers = papers;
        this.clocks = clocks;
        this.publishing = publishing;
        this.seats = seats;
    }

    /// What became of a proposal.
    public sealed interface Proposing {

        /// It has its number.
        record Proposed(ClarificationId id) implements Proposing {}

        /// It was not taken down.
        record Refused(Refusal why) implements Proposing {}
    }

    /// Proposes a claim; the organisation of the actor leads it. The same form proposes once.
    @Transactional
    public Proposing propose(NewClarification fresh, Instant at, Actor by) {
        return propose(fresh, by.organisation(), Channel.OFFICE, at, by);
    }

    /// Anyone proposed it on the public page: the organisation that receives such claims leads it.
    Proposing fromAnyone(NewClarification fresh, OrganisationId desk, Instant at) {
        return propose(fresh, desk, Channel.PUBLIC_PAGE, at, Actor.installation());
    }

    private Proposing propose(NewClarification fresh, OrganisationId owner, Channel channel, Instant at, Actor by) {
        var province = seats.provinceOf(owner);
        var known = store.typedIn(fresh.form(), province);
        if (known.isPresent()) {
            return new Proposing.Proposed(known.get());
        }
        var refused = refusal(fresh, at);
        if (refused.isPresent()) {
            return new Proposing.Refused(refused.get());
        }
        var id = new ClarificationId(UUID.randomUUID());
        var number = new ClarificationNumber(clocks.day(at).getYear(), store.nextSerial());
        var bare = proposed(fresh, province, id, number, owner, channel, at);
        var it = clocks.scoping(bare, at, by);
        store.insert(it, fresh.form());
        keeper.tell(it, Move.PROPOSE, false, at, by);
        return new Proposing.Proposed(id);
    }

    private static Clarification proposed(
            NewClarification fresh,
            String province,
            ClarificationId id,
            ClarificationNumber number,
            OrganisationId owner,
            Channel channel,
            Instant at) {
        return new Clarification(
                province,
                id,
                number,
                claim(fresh),
                channel,
                new Clarification.Hands(owner, fresh.concerned(), fresh.partners()),
                State.PROPOSED,
                PublicState.INTERNAL,
                null,
                Clarification.Because.NOTHING,
                0,
                false,
                null,
                new Clarification.Times(null, null, null, null, null, null),
                at,
                null,
                0);
    }

    private static Clarification.Claim claim(NewClarification fresh) {
        return new Clarification.Claim(
                fresh.claim(),
                fresh.policy(),
                fresh.record(),
                fresh.whyBelieved(),
                fresh.topic(),
                fresh.place(),
                fresh.isSafety());
    }

    private Optional<Refusal> refusal(NewClarification fresh, Instant at) {
        if (at.isAfter(keeper.now())) {
            return Optional.of(Refusal.NOT_AT_THAT_TIME);
        }
        if (fresh.claim().isBlank() || fresh.policy().isBlank()) {
            return Optional.of(Refusal.POLICY_MISSING);
        }
        return ClaimText.missing(fresh.whyBelieved())
                .or(() -> ClaimText.refuses(fresh.claim(), fresh.policy(), fresh.whyBelieved()));
    }

    /// Declines it, by a reason of the closed list.
    @Transactional
    public Optional<Refusal> decline(
            ClarificationId id, int version, DeclineReason code, String words, Instant at, Actor by) {
        var it = keeper.need(id, version, by);
        var refused = keeper.refuses(it, Move.DECLINE, at, by)
                .or(() -> ClaimText.missing(words))
                .or(() -> ClaimText.refuses(words));
        return Keeper.unless(refused, () -> {
            clocks.scoped(it, at, by);
            var declined = it.moved(Move.DECLINE).because(code.name(), words);
            keeper.keep(declined, Move.DECLINE, at, by, words);
            publishing.log(Move.DECLINE, code.name(), declined, at);
        });
    }

    /// Takes a decline back, on an appeal; the term of scoping begins anew.
    @Transactional
    public Optional<Refusal> reverse(ClarificationId id, int version, String words, Instant at, Actor by) {
        var it = keeper.need(id, version, by);
        var refused = keeper.refuses(it, Move.REVERSE, at, by)
                .or(() -> ClaimText.missing(words))
                .or(() -> ClaimText.refuses(words));
        return Keeper.unless(
                refused,
                () -> keeper.keep(
                        clocks.scoping(it.moved(Move.REVERSE).because("", ""), at, by), Move.REVERSE, at, by, words));
    }

    /// Takes it up: it is checkable and about policy. The term of publication begins.
    @Transactional
    public Optional<Refusal> open(ClarificationId id, int version, Instant at, Actor by) {
        return open(id, version, null, List.of(), at, by);
    }

    /// Takes it up and says whose policy it is about and who takes part, where the proposal did not.
    @Transactional
    public Optional<Refusal> open(
            ClarificationId id,
            int version,
            @Nullable OrganisationId concerned,
            List<OrganisationId> partners,
            Instant at,
            Actor by) {
        var it = keeper.need(id, version, by);
        return Keeper.unless(keeper.refuses(it, Move.OPEN_EVIDENCE, at, by), () -> {
            clocks.scoped(it, at, by);
            var joined = it.joinedBy(concerned, partners);
            store.hands(joined);
            keeper.keep(clocks.gathering(joined.moved(Move.OPEN_EVIDENCE), at, by), Move.OPEN_EVIDENCE, at, by);
        });
    }

    /// Somebody of those concerned contests what was published.
    @Transactional
    public Optional<Refusal> contest(ClarificationId id, int version, Contest contest, UUID form, Actor by) {
        var it = keeper.need(id, version, by);
        return contest(it, keeper.refuses(it, Move.CONTEST, contest.at(), by), contest, form, by);
    }

    /// Anyone contests what was published: the ground is asked for, and nothing else.
    @Transactional
    public Optional<Refusal> contest(ClarificationNumber number, String ground, String link, UUID form) {
        var it = store.published(number).orElseThrow(() -> new vn.phoihop.shared.NotThere("clarification " + number));
        var now = keeper.now();
        var refused =
                it.isContested() ? Optional.<Refusal>empty() : keeper.refusesPart(it, Move.CONTEST, Part.CITIZEN, now);
        return contest(it, refused, new Contest(ground, link, now), form, Actor.installation());
    }

    private Optional<Refusal> contest(
            Clarification it, Optional<Refusal> forbidden, Contest contest, UUID form, Actor by) {
        var refused = forbidden
                .or(() -> ClaimText.missing(contest.ground()))
                .or(() -> ClaimText.refuses(List.of(contest.ground(), contest.sourceLink())));
        return Keeper.unless(refused, () -> {
            if (!papers.contest(it, form, contest) || it.isContested()) {
                return;
            }
            var open = clocks.gathering(it.moved(Move.CONTEST).contested(), contest.at(), by);
            keeper.keep(open, Move.CONTEST, contest.at(), by, contest.ground());
            publishing.show(open, contest.at());
        });
    }

    /// What anyone can read of a published claim, for the page on which it is contested.
    @Transactional(readOnly = true)
    public Optional<String> published(ClarificationNumber number) {
        return store.published(number).map(it -> it.claim().words());
    }
}
