package vn.phoihop.concerns;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.protection.cards.ContactCard;
import vn.phoihop.protection.cards.Destruction;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;

/// What whoever reported can see and do with the receipt code: their own matter in plain words, nothing else.
@Component
public class Reporting {

    private static final Set<ConcernMove> OFFERED = EnumSet.of(
            ConcernMove.REPLY,
            ConcernMove.CONTEST,
            ConcernMove.CONFIRM,
            ConcernMove.CONFIRM_LINKED,
            ConcernMove.DISPUTE,
            ConcernMove.CLOSE_EXPLAINED,
            ConcernMove.REOPEN,
            ConcernMove.WITHDRAW);

    private final Receipts receipts;
    private final ConcernStore store;
    private final ConcernKeeper keeper;
    private final Moves moves;
    private final Continuations continuations;
    private final SheetStore papers;
    private final PromiseStore promises;
    private final ConcernClocks dates;
    private final RatingStore ratings;
    private final RubricStore rubrics;
    private final SecondRatings seconds;
    private final Organisations organisations;
    private final Contacts contacts;

    Reporting(
            Receipts receipts,
            ConcernStore store,
            ConcernKeeper keeper,
            Moves moves,
            Continuations continuations,
            SheetStore papers,
            PromiseStore promises,
            ConcernClocks dates,
            RatingStore ratings,
            RubricStore rubrics,
            SecondRatings seconds,
            Organisations organisations,
            Contacts contacts) {
        this.contacts = contacts;
        this.receipts = receipts;
        this.store = store;
        this.keeper = keeper;
        this.moves = moves;
        this.continuations = continuations;
        this.papers = papers;
        this.promises = promises;
        this.dates = dates;
        this.ratings = ratings;
        this.rubrics = rubrics;
        this.seconds = seconds;
        this.organisations = organisations;
    }

    /// The matter behind a code, in plain words; nothing when no matter has it.
    @Transactional(readOnly = true)
    public Optional<OwnMatter> find(String code) {
        return receipts.opens(code).flatMap(store::find).map(this::matter);
    }

    private OwnMatter matter(Concern concern) {
        var due = dates.open(concern, ConcernClocks.ANSWER);
        var lead = concern.hands().lead();
        return new OwnMatter(
                concern.number().toString(),
                concern.matter().title(),
                concern.matter().areaName(),
                concern.axes().state(),
                name(lead == null ? concern.hands().owner() : lead),
                concern.weight().level(),
                ratings.of(concern).stream()
                        .filter(RatingStore.Given::inForce)
                        .findFirst()
                        .map(given -> rubrics.find(given.version())
                                .orElseGet(rubrics::inForce)
                                .assess(given.rating().profile())
                                .why())
                        .orElse(null),
                dates.day(concern.moments().firstReceivedAt()),
                due.map(line -> line.dueOn()).orElse(null),
                due.filter(line -> line.pausedUntil() != null).isPresent(),
                papers.messages(concern),
                promises.of(concern),
                offered(concern),
                seconds.refusesAsking(concern, Part.REPORTER).isEmpty(),
                contacts.isKept(concern.id()),
                contacts.looks(concern.id()));
    }

    private String name(OrganisationId id) {
        return organisations.names(List.of(id)).getOrDefault(id, "");
    }

    private Set<ConcernMove> offered(Concern concern) {
        var may = EnumSet.noneOf(ConcernMove.class);
        for (var move : OFFERED) {
            if (Rows.refuses(move, concern.axes(), Set.of(Part.REPORTER)).isEmpty()) {
                may.add(move);
            }
        }
        var closed = concern.moments().closedAt();
        if (closed != null && !dates.mayReopen(closed, keeper.now())) {
            may.remove(ConcernMove.REOPEN);
        }
        if (concern.axes().outcome() != Outcome.EXPLAINED) {
            may.remove(ConcernMove.CLOSE_EXPLAINED);
        }
        return may;
    }

    /// What whoever reported does, against the matter as it is now.
    @Transactional
    public Optional<Refusal> act(String code, ConcernMove move, ConcernInput input) {
        return act(code, move, input, keeper.now());
    }

    /// The same at a moment that is not in the future.
    @Transactional
    public Optional<Refusal> act(String code, ConcernMove move, ConcernInput input, Instant at) {
        var concern = receipts.opens(code).flatMap(store::find);
        if (concern.isEmpty()) {
            return Optional.of(Refusal.CODE_UNKNOWN);
        }
        if (!OFFERED.contains(move)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        var found = concern.get();
        var refused = moves.make(found.id(), found.version(), move, input, at, Reporter.ACTOR);
        if (refused.isEmpty() && move == ConcernMove.WITHDRAW) {
            continuations.follow(found);
        }
        return refused;
    }

    /// Whoever reported asks for a second rating, once in each round.
    @Transactional
    public Optional<Refusal> askSecondRating(String code, String words) {
        return receipts.opens(code)
                .flatMap(store::find)
                .map(concern -> seconds.ask(concern, Part.REPORTER, words, Reporter.ACTOR))
                .orElseGet(() -> Optional.of(Refusal.CODE_UNKNOWN));
    }

    /// Whoever reported removes their own name and contact; the problem stays.
    @Transactional
    public Optional<Refusal> removeDetails(String code) {
        var concern = receipts.opens(code).flatMap(store::find);
        concern.ifPresent(found -> {
            contacts.destroy(found, Destruction.REPORTER_ASKED, Reporter.ACTOR);
            keeper.note(found, "DETAILS_REMOVED", List.of(), keeper.now(), Reporter.ACTOR);
        });
        return concern.isPresent() ? Optional.empty() : Optional.of(Refusal.CODE_UNKNOWN);
    }

    /// Lays down how to reach whoever reported by the open page.
    @Transactional
    public void keepContact(ConcernId id, ContactCard card) {
        contacts.keep(id, card, Reporter.ACTOR);
    }
}
