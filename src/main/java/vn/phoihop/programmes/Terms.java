package vn.phoihop.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.calendar.Audience;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.calendar.Clocks;
import vn.phoihop.calendar.NewClock;
import vn.phoihop.calendar.days.Limit;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.programmes.Party.Signature;
import vn.phoihop.programmes.Party.Succession;
import vn.phoihop.programmes.Programme.Lineage;
import vn.phoihop.programmes.ProgrammeKeeper.Held;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// What happens while a programme or plan is in force, and how it ends: succession of a party, interim review, closing,
/// abandoning.
@Component
public class Terms {

    private static final Limit TO_ACCEDE = Limit.calendarDays(60);

    private final ProgrammeStore store;
    private final PartyStore parties;
    private final ItemStore items;
    private final ProgrammeKeeper keeper;
    private final Organisations organisations;
    private final Clocks clocks;

    Terms(
            ProgrammeStore store,
            PartyStore parties,
            ItemStore items,
            ProgrammeKeeper keeper,
            Organisations organisations,
            Clocks clocks) {
        this.store = store;
        this.parties = parties;
        this.items = items;
        this.keeper = keeper;
        this.organisations = organisations;
        this.clocks = clocks;
    }

    /// Puts the successor of a body in its place; it has sixty days to accede by signature. The old name stays on old
    /// papers.
    @Transactional
    public Optional<Refusal> succeed(
            ProgrammeId id, int version, OrganisationId party, OrganisationId successor, String decision, Actor by) {
        var held = keeper.hold(id, by);
        var programme = held.programme().at(version);
        var old = held.party(party);
        var refused = held.refuses(Step.SUCCEED, by)
                .or(() -> old.isEmpty() ? Optional.of(Refusal.NOT_A_PARTY) : Optional.empty())
                .or(() -> decision.isBlank() ? Optional.of(Refusal.DECISION_MISSING) : Optional.empty())
                .or(() -> isSuccessor(party, successor) && held.party(successor).isEmpty()
                        ? Optional.empty()
                        : Optional.of(Refusal.NOT_A_SUCCESSOR));
        if (refused.isPresent() || old.isEmpty()) {
            return refused;
        }
        store.update(programme);
        parties.leave(programme, party, keeper.today());
        var line = organisations.need(successor);
        var fresh = DraftRules.party(
                line, old.get().place(), old.get().duties(), new Succession(party, decision.strip(), null));
        parties.add(programme, fresh);
        keeper.share(programme);
        var clock = awaited(programme, successor, by);
        parties.sign(programme, successor, new Signature(clock, null, "", "", null, "", "", ""));
        keeper.tell(held, Step.SUCCEED, null, by, old.get().name(), line.name(), decision.strip());
        return Optional.empty();
    }

    private ClockId awaited(Programme programme, OrganisationId successor, Actor by) {
        var audience = new Audience(programme.owner(), Set.of(successor), false);
        var fresh = NewClock.of(programme.province(), "X", programme.reference(), audience, keeper.now())
                .heldBy(successor)
                .limited(TO_ACCEDE);
        return clocks.start(fresh, by);
    }

    private boolean isSuccessor(OrganisationId party, OrganisationId successor) {
        return organisations.successorsOn(keeper.today(), party).stream()
                .anyMatch(line -> line.id().equals(successor));
    }

    /// The successor of a party signs what its predecessor agreed to.
    @Transactional
    public Optional<Refusal> accede(ProgrammeId id, NewSignature fresh, Actor by) {
        var held = keeper.hold(id, by);
        var party = held.party(fresh.party());
        var refused = held.refuses(Step.ACCEDE, by).or(() -> refusesAcceding(party, fresh, by));
        if (refused.isPresent() || party.isEmpty()) {
            return refused;
        }
        keeper.stop(party.get().signature().clock(), "PG-07a", by);
        parties.sign(
                held.programme(),
                fresh.party(),
                new Signature(
                        party.get().signature().clock(),
                        fresh.on(),
                        fresh.signatory(),
                        fresh.office(),
                        fresh.mark(),
                        fresh.mandate(),
                        held.programme().consultation().hash(),
                        by.name()));
        keeper.tell(held, Step.ACCEDE, fresh.on(), by, party.get().name(), fresh.signatory());
        return Optional.empty();
    }

    private Optional<Refusal> refusesAcceding(Optional<Party> party, NewSignature fresh, Actor by) {
        if (party.isEmpty() || !fresh.party().equals(by.organisation())) {
            return Optional.of(Refusal.NOT_A_PARTY);
        }
        if (party.get().hasSigned()) {
            return Optional.of(Refusal.SIGNED_ALREADY);
        }
        if (fresh.signatory().isEmpty() || fresh.office().isEmpty()) {
            return Optional.of(Refusal.SIGNATORY_MISSING);
        }
        if (fresh.on().isAfter(keeper.today())) {
            return Optional.of(Refusal.SIGNED_LATER);
        }
        return fresh.mark().refusal(party.get().branch(), fresh.office(), fresh.mandate());
    }

    /// Holds the interim review of a plan (sơ kết) on what happened in a window, as it stood at its end.
    @Transactional
    public Optional<Refusal> review(
            ProgrammeId id, int version, LocalDate from, LocalDate to, String findings, Actor by) {
        var held = keeper.hold(id, by);
        var programme = held.programme().at(version);
        var refused = held.refuses(Step.REVIEW, by)
                .or(() -> findings.isBlank() ? Optional.of(Refusal.REVIEW_MISSING) : Optional.empty())
                .or(() -> to.isBefore(from) || to.isAfter(keeper.today())
                        ? Optional.of(Refusal.TERM_IMPOSSIBLE)
                        : Optional.empty());
        if (refused.isPresent()) {
            return refused;
        }
        store.update(programme);
        keeper.tell(held, Step.REVIEW, to, by, from.toString(), to.toString(), findings.strip());
        return Optional.empty();
    }

    /// What became of one item at the end, with the reason where it is given up.
    public record Ending(Outcome outcome, String reason) {}

    /// Closes a programme or plan with its review (tổng kết): each item is finished, carried over or given up with a
    /// reason.
    @Transactional
    public Optional<Refusal> close(ProgrammeId id, int version, String review, Map<UUID, Ending> endings, Actor by) {
        var held = keeper.hold(id, by);
        var programme = held.programme().at(version);
        var its = items.of(programme);
        var refused = held.refuses(Step.CLOSE, by)
                .or(() -> review.isBlank() ? Optional.of(Refusal.REVIEW_MISSING) : Optional.empty())
                .or(() -> refusesEndings(its, endings));
        if (refused.isPresent()) {
            return refused;
        }
        for (var item : its) {
            var ending = endings.get(item.id());
            if (ending != null) {
                items.end(
                        programme, item.id(), ending.outcome(), ending.reason().strip());
            }
        }
        end(held, Step.CLOSE, review.strip(), by);
        return Optional.empty();
    }

    private static Optional<Refusal> refusesEndings(List<Item> its, Map<UUID, Ending> endings) {
        for (var item : its) {
            var ending = endings.getOrDefault(item.id(), new Ending(Outcome.NONE, ""));
            if (ending.outcome() == Outcome.NONE) {
                return Optional.of(Refusal.ITEMS_UNDECIDED);
            }
            if (ending.outcome() == Outcome.CANCELLED && ending.reason().isBlank()) {
                return Optional.of(Refusal.REASON_MISSING);
            }
        }
        return Optional.empty();
    }

    /// Gives up a draft, with a reason.
    @Transactional
    public Optional<Refusal> abandon(ProgrammeId id, int version, String reason, Actor by) {
        var held = keeper.hold(id, by);
        held.programme().at(version);
        var refused = held.refuses(Step.ABANDON, by)
                .or(() -> reason.isBlank() ? Optional.of(Refusal.REASON_MISSING) : Optional.empty());
        if (refused.isPresent()) {
            return refused;
        }
        end(held, Step.ABANDON, reason.strip(), by);
        return Optional.empty();
    }

    private void end(Held held, Step step, String words, Actor by) {
        var programme = held.programme();
        var row = ProgrammeFlow.of(programme.kind(), step).orElseThrow().id();
        keeper.stop(programme.lineage().clock(), row, by);
        held.active().forEach(party -> {
            keeper.stop(party.answer().clock(), row, by);
            keeper.stop(party.signature().clock(), row, by);
        });
        var old = programme.lineage();
        store.update(programme
                .with(new Lineage(old.term(), old.previous(), old.revises(), old.clock(), words, keeper.today()))
                .taken(step));
        keeper.tell(held, step, null, by, words);
    }
}
