package vn.phoihop.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.programmes.Party.Signature;
import vn.phoihop.programmes.Programme.Lineage;
import vn.phoihop.programmes.ProgrammeKeeper.Held;
import vn.phoihop.programmes.ProgrammeKeeper.NewClockOf;
import vn.phoihop.registry.DocumentId;
import vn.phoihop.registry.Sheets;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;

/// How a programme is signed, numbered and comes into force (ký kết, cấp số, có hiệu lực), and how a plan is issued.
@Component
public class Signing {

    private static final String TERM = "X";
    private static final int BATCH = 50;

    private final ProgrammeStore store;
    private final LineageStore lineages;
    private final PartyStore parties;
    private final ItemStore items;
    private final ProgrammeKeeper keeper;
    private final Sheets documents;
    private final ItemTasks itemTasks;

    Signing(
            ProgrammeStore store,
            LineageStore lineages,
            PartyStore parties,
            ItemStore items,
            ProgrammeKeeper keeper,
            Sheets documents,
            ItemTasks itemTasks) {
        this.store = store;
        this.lineages = lineages;
        this.parties = parties;
        this.items = items;
        this.keeper = keeper;
        this.documents = documents;
        this.itemTasks = itemTasks;
    }

    /// Records the signature of a party. The lead’s clerk may record another party’s from the paper, once the paper is
    /// linked.
    @Transactional
    public Optional<Refusal> sign(ProgrammeId id, NewSignature fresh, Actor by) {
        var held = keeper.hold(id, by);
        var programme = held.programme();
        var refused = held.refuses(Step.SIGN, by)
                .or(() -> refuses(held, fresh, by))
                .or(() -> fresh.hash().equals(programme.consultation().hash())
                                && keeper.wording(programme, held.parties())
                                        .hash()
                                        .equals(fresh.hash())
                        ? Optional.empty()
                        : Optional.of(Refusal.TEXT_CHANGED));
        if (refused.isPresent()) {
            return refused;
        }
        write(held, fresh, by);
        keeper.tell(held, Step.SIGN, fresh.on(), by, nameOf(held, fresh), fresh.signatory(), fresh.office());
        complete(id, by);
        return Optional.empty();
    }

    private static String nameOf(Held held, NewSignature fresh) {
        return held.party(fresh.party()).map(Party::name).orElse("");
    }

    private void write(Held held, NewSignature fresh, Actor by) {
        var party = held.party(fresh.party()).orElseThrow(() -> new NotThere("party " + fresh.party()));
        keeper.stop(party.signature().clock(), "PG-04", by);
        parties.sign(
                held.programme(),
                fresh.party(),
                new Signature(
                        party.signature().clock(),
                        fresh.on(),
                        fresh.signatory(),
                        fresh.office(),
                        fresh.mark(),
                        fresh.mandate(),
                        fresh.hash(),
                        by.name()));
    }

    private Optional<Refusal> refuses(Held held, NewSignature fresh, Actor by) {
        var party = held.party(fresh.party());
        if (party.isEmpty()) {
            return Optional.of(Refusal.NOT_A_PARTY);
        }
        if (!by.organisation().equals(fresh.party())) {
            if (!by.organisation().equals(held.programme().owner())) {
                return Optional.of(Refusal.NOT_YOURS);
            }
            if (held.programme().paper().document() == null) {
                return Optional.of(Refusal.PAPER_MISSING);
            }
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

    /// Numbers the joint document; a symbol typed from the paper must name the same bodies, in whatever order.
    @Transactional
    public Optional<Refusal> number(ProgrammeId id, int version, int number, LocalDate dated, String symbol, Actor by) {
        var held = keeper.hold(id, by);
        var programme = held.programme().at(version);
        var refused = held.refuses(Step.NUMBER, by).or(() -> refusesNumber(held, number, dated, symbol));
        if (refused.isPresent()) {
            return refused;
        }
        var paper = numbered(held, number, dated, symbol);
        store.update(programme.with(paper));
        keeper.tell(held, Step.NUMBER, dated, by, paper.printed(), dated.toString());
        complete(id, by);
        return Optional.empty();
    }

    private Optional<Refusal> refusesNumber(Held held, int number, LocalDate dated, String symbol) {
        var built = built(held);
        if (number < 1) {
            return Optional.of(Refusal.NUMBER_MISSING);
        }
        if (dated.isAfter(keeper.today())) {
            return Optional.of(Refusal.SIGNED_LATER);
        }
        var typed = JointSymbol.read("1-" + symbol);
        if (!symbol.isBlank() && typed.filter(built::isSameAs).isEmpty()) {
            return Optional.of(Refusal.SYMBOL_DIFFERS);
        }
        return lineages.isTaken(held.programme(), built.code(number), dated)
                ? Optional.of(Refusal.NUMBER_TAKEN)
                : Optional.empty();
    }

    private static JointSymbol built(Held held) {
        return DraftRules.symbol(held.programme().head().type(), held.parties());
    }

    /// The order of the bodies on the paper is kept.
    private static Paper numbered(Held held, int number, LocalDate dated, String symbol) {
        var printed = JointSymbol.read("1-" + symbol).orElse(built(held)).notation();
        var paper = held.programme().paper();
        return new Paper(number, printed, dated, paper.document(), paper.documentWords());
    }

    /// When all have signed and the number is given, the programme is signed; when its day has come, it is in force.
    private void complete(ProgrammeId id, Actor by) {
        var programme = store.lockAny(id).orElseThrow(() -> new NotThere("programme " + id));
        var held = new Held(programme, parties.of(programme));
        var isSigned = held.active().stream().allMatch(Party::hasSigned);
        if (isSigned && programme.paper().number() != null) {
            store.update(programme.taken(Step.COMPLETE));
            keeper.tell(
                    held,
                    Step.COMPLETE,
                    programme.paper().dated(),
                    by,
                    programme.paper().printed());
            var signed = programme.taken(Step.COMPLETE).written();
            if (!programme.head().effectiveOn().isAfter(keeper.today())) {
                takeEffect(signed, by);
            }
        }
    }

    /// Brings into force what is signed and whose day has come; says how many.
    @Transactional
    public int bringIntoForce() {
        var ready = store.readyOn(keeper.today(), BATCH);
        ready.forEach(programme -> takeEffect(programme, Actor.installation()));
        return ready.size();
    }

    private void takeEffect(Programme programme, Actor by) {
        var held = new Held(programme, parties.of(programme));
        store.update(programme.with(withClock(held, by)).taken(Step.TAKE_EFFECT));
        keeper.share(programme);
        keeper.tell(
                held,
                Step.TAKE_EFFECT,
                programme.head().effectiveOn(),
                by,
                programme.paper().printed());
        replaceEarlier(programme, by);
    }

    /// The clock of the term runs to its last day, in the hands of the lead.
    private Lineage withClock(Held held, Actor by) {
        var programme = held.programme();
        var ends = programme.head().ends();
        var clock = ends.isBefore(keeper.today())
                ? null
                : keeper.start(programme, held.parties(), new NewClockOf(TERM, programme.owner(), ends), by);
        var old = programme.lineage();
        return new Lineage(old.term(), old.previous(), old.revises(), clock, old.review(), null);
    }

    private void replaceEarlier(Programme fresh, Actor by) {
        var earlier = fresh.lineage().revises();
        if (earlier == null) {
            return;
        }
        store.lockAny(earlier).filter(old -> old.state().isInForce()).ifPresent(old -> {
            keeper.stop(old.lineage().clock(), "PG-09", by);
            var lineage = old.lineage();
            store.update(old.with(new Lineage(
                            lineage.term(),
                            lineage.previous(),
                            lineage.revises(),
                            lineage.clock(),
                            lineage.review(),
                            fresh.head().effectiveOn()))
                    .taken(Step.REPLACE));
            keeper.tell(
                    new Held(old, parties.of(old)),
                    Step.REPLACE,
                    fresh.head().effectiveOn(),
                    by,
                    fresh.paper().printed());
        });
    }

    /// Issues a plan: every item has an output, one lead and a date; the leader of the lead signs.
    @Transactional
    public Optional<Refusal> issue(ProgrammeId id, int version, int number, NewSignature fresh, Actor by) {
        var held = keeper.hold(id, by);
        var programme = held.programme().at(version);
        var refused = held.refuses(Step.ISSUE, by)
                .or(() -> refuses(held, fresh, by))
                .or(() -> items.of(programme).isEmpty() ? Optional.of(Refusal.NO_ITEMS) : Optional.empty())
                .or(() -> items.of(programme).stream()
                                .allMatch(item -> item.text().isComplete())
                        ? Optional.empty()
                        : Optional.of(Refusal.ITEM_INCOMPLETE))
                .or(() -> refusesNumber(held, number, fresh.on(), ""));
        if (refused.isPresent()) {
            return refused;
        }
        write(held, fresh, by);
        var issued = programme.with(numbered(held, number, fresh.on(), ""));
        var inHand = new Held(issued, held.parties());
        store.update(issued.with(withClock(inHand, by)).taken(Step.ISSUE));
        keeper.share(issued);
        keeper.tell(inHand, Step.ISSUE, fresh.on(), by, issued.paper().printed(), fresh.signatory());
        replaceEarlier(issued, by);
        itemTasks.giveAll(issued, items.of(programme), keeper.today(), by);
        return Optional.empty();
    }

    /// Links the signed paper as it stands in the register; null takes the link away.
    @Transactional
    public Optional<Refusal> link(ProgrammeId id, int version, @Nullable UUID document, Actor by) {
        var held = keeper.hold(id, by);
        var programme = held.programme().at(version);
        var refused = held.refuses(Step.LINK, by);
        if (refused.isPresent()) {
            return refused;
        }
        var words = document == null ? "" : wordsOf(document, by);
        var paper = programme.paper();
        store.update(programme.with(new Paper(paper.number(), paper.symbol(), paper.dated(), document, words)));
        keeper.tell(held, Step.LINK, null, by, words);
        return Optional.empty();
    }

    private String wordsOf(UUID document, Actor by) {
        var head = documents.need(new DocumentId(document), by).head();
        return String.join(" ", List.of(head.printedNumber(), head.subject())).strip();
    }
}
