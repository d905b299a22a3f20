package vn.phoihop.programmes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.programmes.Party.Answer;
import vn.phoihop.programmes.Party.Signature;
import vn.phoihop.programmes.Programme.Consultation;
import vn.phoihop.programmes.ProgrammeKeeper.Held;
import vn.phoihop.programmes.ProgrammeKeeper.NewClockOf;
import vn.phoihop.registry.symbols.SecretWords;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;

/// How the parties are asked about a draft, say what they think, and the text is frozen for them to sign (lấy ý kiến).
@Component
public class Consultations {

    private static final String ANSWER = "X";
    private static final String SIGNATURE = "PG-S";

    private final ProgrammeStore store;
    private final PartyStore parties;
    private final CommentStore comments;
    private final ItemStore items;
    private final ProgrammeKeeper keeper;

    Consultations(
            ProgrammeStore store, PartyStore parties, CommentStore comments, ItemStore items, ProgrammeKeeper keeper) {
        this.store = store;
        this.parties = parties;
        this.comments = comments;
        this.items = items;
        this.keeper = keeper;
    }

    /// Sends the draft to all parties; each answers until this day.
    @Transactional
    public Optional<Refusal> ask(ProgrammeId id, int version, LocalDate answerBy, Actor by) {
        var held = keeper.hold(id, by);
        var programme = held.programme().at(version);
        var refused = held.refuses(Step.ASK, by).or(() -> notBefore(answerBy));
        if (refused.isPresent()) {
            return refused;
        }
        var round = programme.consultation().round() + 1;
        store.update(programme.with(new Consultation(round, "", answerBy, null)));
        comments.keep(programme, round, "ASKED", keeper.wording(programme, held.parties()), keeper.now());
        keeper.share(programme);
        for (var party : held.active()) {
            keeper.stop(party.answer().clock(), "PG-01b", by);
            var isLead = party.organisation().equals(programme.owner());
            var clock = isLead
                    ? null
                    : keeper.start(
                            programme, held.parties(), new NewClockOf(ANSWER, party.organisation(), answerBy), by);
            parties.answer(programme, party.organisation(), new Answer(clock, null, null));
        }
        keeper.tell(held, Step.ASK, answerBy, by, Integer.toString(round), answerBy.toString());
        return Optional.empty();
    }

    private Optional<Refusal> notBefore(LocalDate day) {
        return day.isBefore(keeper.today()) ? Optional.of(Refusal.DAY_HAS_PASSED) : Optional.empty();
    }

    /// Says something to the draft: to an item, or to the whole.
    @Transactional
    public Optional<Refusal> comment(ProgrammeId id, UUID comment, @Nullable UUID item, String words, Actor by) {
        var held = keeper.hold(id, by);
        var said = ProgrammeHead.clean(words);
        var refused = held.refuses(Step.ANSWER, by)
                .or(() -> isAsked(held))
                .or(() -> said.isEmpty() ? Optional.of(Refusal.COMMENT_EMPTY) : Optional.empty())
                .or(() -> SecretWords.stamp(said) ? Optional.of(Refusal.SECRET_WORDS) : Optional.empty());
        if (refused.isPresent()) {
            return refused;
        }
        var programme = held.programme();
        comments.add(
                programme,
                new Comment(
                        comment,
                        programme.consultation().round(),
                        by.organisation(),
                        item == null
                                ? null
                                : items.find(programme, item).map(Item::id).orElse(null),
                        said,
                        keeper.now(),
                        by.name(),
                        null,
                        "",
                        null));
        return Optional.empty();
    }

    private static Optional<Refusal> isAsked(Held held) {
        return held.programme().consultation().round() == 0 ? Optional.of(Refusal.NOT_ASKED) : Optional.empty();
    }

    /// Finishes the answer of a party: it agrees with the draft, or stands by its comments.
    @Transactional
    public Optional<Refusal> answer(ProgrammeId id, boolean agrees, Actor by) {
        var held = keeper.hold(id, by);
        var refused = held.refuses(Step.ANSWER, by).or(() -> isAsked(held));
        if (refused.isPresent()) {
            return refused;
        }
        var party = held.party(by.organisation()).orElseThrow(() -> new NotThere("party of " + id));
        keeper.stop(party.answer().clock(), "PG-01c", by);
        var answer = new Answer(party.answer().clock(), keeper.now(), agrees);
        parties.answer(held.programme(), party.organisation(), answer);
        keeper.tell(held, Step.ANSWER, null, by, party.name(), agrees ? "AGREES" : "COMMENTS");
        return Optional.empty();
    }

    /// Decides on a comment: taken in, partly or not; the last two with a reason.
    @Transactional
    public Optional<Refusal> decide(ProgrammeId id, UUID comment, Comment.Decision decision, String reason, Actor by) {
        var held = keeper.hold(id, by);
        var refused = held.refuses(Step.DECIDE, by)
                .or(() -> decision != Comment.Decision.TAKEN_IN && reason.isBlank()
                        ? Optional.of(Refusal.REASON_MISSING)
                        : Optional.empty());
        if (refused.isPresent()) {
            return refused;
        }
        if (!comments.decide(held.programme(), comment, decision, ProgrammeHead.clean(reason), by, keeper.now())) {
            throw new NotThere("comment " + comment);
        }
        return Optional.empty();
    }

    /// Freezes the text: all parties have answered, every comment is decided; from now on they sign until this day.
    @Transactional
    public Optional<Refusal> freeze(ProgrammeId id, int version, LocalDate signBy, Actor by) {
        var held = keeper.hold(id, by);
        var programme = held.programme().at(version);
        var refused = held.refuses(Step.FREEZE, by)
                .or(() -> isAsked(held))
                .or(() -> refusesFreezing(held))
                .or(() -> notBefore(signBy));
        if (refused.isPresent()) {
            return refused;
        }
        var wording = keeper.wording(programme, held.parties());
        var round = programme.consultation().round();
        comments.keep(programme, round, "FROZEN", wording, keeper.now());
        var asked = programme.consultation();
        store.update(programme
                .with(new Consultation(round, wording.hash(), asked.answerBy(), signBy))
                .taken(Step.FREEZE));
        if (programme.kind() == ProgrammeKind.TERM) {
            await(held, signBy, by);
        }
        keeper.tell(held, Step.FREEZE, signBy, by, wording.hash().substring(0, 12), signBy.toString());
        return Optional.empty();
    }

    private void await(Held held, LocalDate signBy, Actor by) {
        for (var party : held.active()) {
            var clock = keeper.start(
                    held.programme(), held.parties(), new NewClockOf(SIGNATURE, party.organisation(), signBy), by);
            parties.sign(held.programme(), party.organisation(), awaited(clock));
        }
    }

    private static Signature awaited(ClockId clock) {
        return new Signature(clock, null, "", "", null, "", "", "");
    }

    private Optional<Refusal> refusesFreezing(Held held) {
        var programme = held.programme();
        var isWaiting = held.active().stream()
                .anyMatch(party -> !party.hasAnswered() && !party.organisation().equals(programme.owner()));
        if (isWaiting) {
            return Optional.of(Refusal.ANSWERS_MISSING);
        }
        var isOpen = comments.of(programme).stream()
                .anyMatch(comment -> comment.decision() == null
                        && comment.round() == programme.consultation().round());
        if (isOpen) {
            return Optional.of(Refusal.COMMENTS_UNDECIDED);
        }
        return programme.kind() == ProgrammeKind.PLAN && items.of(programme).isEmpty()
                ? Optional.of(Refusal.NO_ITEMS)
                : Optional.empty();
    }

    /// Opens the text again, with a reason; nobody’s signature stands.
    @Transactional
    public Optional<Refusal> redraft(ProgrammeId id, int version, String reason, Actor by) {
        var held = keeper.hold(id, by);
        var programme = held.programme().at(version);
        var refused = held.refuses(Step.REDRAFT, by)
                .or(() -> reason.isBlank() ? Optional.of(Refusal.REASON_MISSING) : Optional.empty())
                .or(() -> held.parties().stream().anyMatch(Party::hasSigned)
                        ? Optional.of(Refusal.SIGNATURES_STAND)
                        : Optional.empty());
        if (refused.isPresent()) {
            return refused;
        }
        held.active().forEach(party -> {
            keeper.stop(party.signature().clock(), "PG-03", by);
            parties.sign(programme, party.organisation(), Signature.NONE);
            parties.answer(programme, party.organisation(), Answer.NONE);
        });
        var asked = programme.consultation();
        store.update(
                programme.with(new Consultation(asked.round(), "", null, null)).taken(Step.REDRAFT));
        keeper.tell(held, Step.REDRAFT, null, by, reason.strip());
        return Optional.empty();
    }

    /// Voids all signatures, with a reason, so that the text may be opened again.
    @Transactional
    public Optional<Refusal> voidSignatures(ProgrammeId id, int version, String reason, Actor by) {
        var held = keeper.hold(id, by);
        var programme = held.programme().at(version);
        var refused = held.refuses(Step.VOID, by)
                .or(() -> reason.isBlank() ? Optional.of(Refusal.REASON_MISSING) : Optional.empty())
                .or(() -> held.parties().stream().noneMatch(Party::hasSigned)
                        ? Optional.of(Refusal.NO_SIGNATURES)
                        : Optional.empty());
        if (refused.isPresent()) {
            return refused;
        }
        store.update(programme);
        var signBy = programme.consultation().signBy();
        for (var party : held.active()) {
            if (party.hasSigned()) {
                var clock = keeper.start(
                        programme, held.parties(), new NewClockOf(SIGNATURE, party.organisation(), signBy), by);
                parties.sign(programme, party.organisation(), awaited(clock));
            }
        }
        keeper.tell(held, Step.VOID, null, by, reason.strip());
        return Optional.empty();
    }
}
