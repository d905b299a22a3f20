package vn.phoihop.press;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.tasks.Evidences;

/// What the lead finds of what was published, fact by fact (xác minh từng nội dung), and the concern that follows.
@Component
public class Verification {

    private final PressKeeper keeper;
    private final PaperStore papers;
    private final PressClocks clocks;
    private final Organisations organisations;
    private final Evidences evidences;
    private final ConcernDoor concerns;

    Verification(
            PressKeeper keeper,
            PaperStore papers,
            PressClocks clocks,
            Organisations organisations,
            Evidences evidences,
            ConcernDoor concerns) {
        this.keeper = keeper;
        this.papers = papers;
        this.clocks = clocks;
        this.organisations = organisations;
        this.evidences = evidences;
        this.concerns = concerns;
    }

    /// The lead is not competent, and says who is.
    @Transactional
    public Optional<Refusal> giveBack(
            PressItemId id, int version, OrganisationId competent, String words, Instant at, Actor by) {
        var item = keeper.need(id, version, by);
        var refused = keeper.refuses(item, PressMove.GIVE_BACK, at, by)
                .or(() -> PressDesk.missing(words))
                .or(() -> PressText.refuses(words));
        if (refused.isPresent()) {
            return refused;
        }
        var owner = item.hands().owner();
        var name = organisations.find(competent).map(each -> each.name()).orElse("");
        var back = item.moved(PressMove.GIVE_BACK)
                .heldBy(new PressItem.Hands(owner, null, List.of(), item.hands().concerned()));
        clocks.handOver(back, owner, at, by);
        keeper.keep(back, PressMove.GIVE_BACK, at, by, name, words);
        return Optional.empty();
    }

    /// The lead begins; the list of facts is complete now. Opinion and criticism are no facts.
    @Transactional
    public Optional<Refusal> start(PressItemId id, int version, List<NewFact> more, Instant at, Actor by) {
        var item = keeper.need(id, version, by);
        var known = papers.facts(item).stream()
                .filter(fact -> fact.round() == item.round())
                .count();
        var refused = keeper.refuses(item, PressMove.START, at, by)
                .or(() -> PressText.refuses(more.stream().map(NewFact::words).toList()))
                .or(() -> known + more.size() > 0 ? Optional.empty() : Optional.of(Refusal.FACTS_MISSING));
        if (refused.isPresent()) {
            return refused;
        }
        papers.add(item, more);
        keeper.keep(item.moved(PressMove.START), PressMove.START, at, by, Long.toString(known + more.size()));
        return Optional.empty();
    }

    /// The lead says of every fact what was found, with what proves it. What is right or partly right opens a concern
    /// in the same act, or joins the one with this number.
    @Transactional
    public Optional<Refusal> find(
            PressItemId id, int version, List<Found> findings, String concern, Instant at, Actor by) {
        var item = keeper.need(id, version, by);
        var refused = keeper.refuses(item, PressMove.FIND, at, by);
        if (refused.isPresent()) {
            return refused;
        }
        var facts = new ArrayList<Fact>();
        for (var fact : papers.facts(item)) {
            if (fact.round() == item.round()) {
                switch (found(fact, findings, by)) {
                    case Outcome.Known(var complete) -> facts.add(complete);
                    case Outcome.Refused(var why) -> {
                        return Optional.of(why);
                    }
                }
            }
        }
        return keep(item, facts, concern, at, by);
    }

    private sealed interface Outcome {
        record Known(Fact fact) implements Outcome {}

        record Refused(Refusal why) implements Outcome {}
    }

    private Outcome found(Fact fact, List<Found> findings, Actor by) {
        var given = findings.stream()
                .filter(each -> each.fact() == fact.ordinal())
                .findFirst()
                .orElse(null);
        if (given == null) {
            return new Outcome.Refused(Refusal.FINDING_MISSING);
        }
        if (given.sourceTitle().isBlank() && given.document().isBlank()) {
            return new Outcome.Refused(Refusal.EVIDENCE_MISSING);
        }
        var refused = PressText.refuses(given.explanation(), given.sourceTitle());
        if (refused.isPresent()) {
            return new Outcome.Refused(refused.get());
        }
        if (given.document().isBlank()) {
            return new Outcome.Known(complete(fact, given, given.sourceTitle(), null));
        }
        return switch (evidences.document(given.document(), by)) {
            case Evidences.Found.Document(var paper) ->
                new Outcome.Known(complete(
                        fact,
                        given,
                        given.sourceTitle().isBlank() ? paper.title() : given.sourceTitle(),
                        paper.document()));
            case Evidences.Found.Refused no -> new Outcome.Refused(Refusal.NO_SUCH_DOCUMENT);
        };
    }

    private static Fact complete(
            Fact fact, Found given, String title, @org.jspecify.annotations.Nullable UUID document) {
        return new Fact(
                fact.ordinal(),
                fact.round(),
                fact.words(),
                fact.allegesHarm(),
                given.finding(),
                given.explanation(),
                given.source(),
                title,
                given.sourceOn(),
                document);
    }

    private Optional<Refusal> keep(PressItem item, List<Fact> facts, String concern, Instant at, Actor by) {
        if (facts.isEmpty()) {
            return Optional.of(Refusal.FACTS_MISSING);
        }
        var ready = item.moved(PressMove.FIND);
        var mended = facts.stream().filter(Fact::isToBeMended).toList();
        var number = item.concern() == null ? concern : item.concern().number();
        if (mended.isEmpty()) {
            write(item, ready, facts, at, by);
            return Optional.empty();
        }
        var answer =
                number.isBlank() ? concerns.open(item, mended, at, by) : concerns.join(item, mended, number, at, by);
        return switch (answer) {
            case ConcernDoor.Answer.Refused(var why) -> Optional.of(why);
            case ConcernDoor.Answer.Linked(var link) -> {
                write(item, ready.linkedTo(link), facts, at, by);
                keeper.tell(ready, PressMove.OPEN_CONCERN, at, Actor.installation(), link.number());
                yield Optional.empty();
            }
        };
    }

    private void write(PressItem before, PressItem ready, List<Fact> facts, Instant at, Actor by) {
        facts.forEach(fact -> papers.find(before, fact));
        keeper.keep(
                ready,
                PressMove.FIND,
                at,
                by,
                count(facts, Finding.RIGHT),
                count(facts, Finding.PARTLY),
                count(facts, Finding.WRONG),
                count(facts, Finding.UNVERIFIABLE));
    }

    private static String count(List<Fact> facts, Finding finding) {
        return Long.toString(facts.stream()
                .filter(fact -> Objects.equals(fact.finding(), finding))
                .count());
    }

    /// A leader sends the findings back and says what is missing.
    @Transactional
    public Optional<Refusal> giveFindingsBack(PressItemId id, int version, String words, Instant at, Actor by) {
        var item = keeper.need(id, version, by);
        var refused = keeper.refuses(item, PressMove.RETURN_FINDINGS, at, by)
                .or(() -> PressDesk.missing(words))
                .or(() -> PressText.refuses(words));
        if (refused.isPresent()) {
            return refused;
        }
        keeper.keep(item.moved(PressMove.RETURN_FINDINGS), PressMove.RETURN_FINDINGS, at, by, words);
        return Optional.empty();
    }
}
