package vn.phoihop.programmes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.Seats;
import vn.phoihop.programmes.Programme.Consultation;
import vn.phoihop.programmes.Programme.Lineage;
import vn.phoihop.programmes.ProgrammeKeeper.Held;
import vn.phoihop.programmes.ProgrammeText.PartyText;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;

/// Joint programmes and yearly plans as they are drafted (dự thảo): for the first time, as the plan of a year, as a
/// revision.
@Component
public class Programmes {

    private static final Consultation NOT_ASKED = new Consultation(0, "", null, null);

    private final ProgrammeStore store;
    private final LineageStore lineages;
    private final PartyStore parties;
    private final ItemStore items;
    private final ProgrammeKeeper keeper;
    private final DraftRules rules;
    private final Seats seats;

    Programmes(
            ProgrammeStore store,
            LineageStore lineages,
            PartyStore parties,
            ItemStore items,
            ProgrammeKeeper keeper,
            DraftRules rules,
            Seats seats) {
        this.store = store;
        this.lineages = lineages;
        this.parties = parties;
        this.items = items;
        this.keeper = keeper;
        this.rules = rules;
        this.seats = seats;
    }

    /// Drafts a programme of which the actor’s organisation is the lead.
    @Transactional
    public Drafted draft(NewProgramme fresh, Actor by) {
        var dated = fresh.paper().dated();
        var refused = rules.refusal(fresh.text(), by.organisation(), dated == null ? keeper.today() : dated)
                .or(() -> rules.refusalOfItems(fresh.items()));
        if (refused.isPresent()) {
            return new Drafted.Refused(refused.get());
        }
        var programme = programme(fresh, ProgrammeKind.TERM, Lineage.NONE, by);
        var lines = fresh.items().stream()
                .map(text -> new Line(text, UUID.randomUUID(), false))
                .toList();
        return begin(programme, fresh.text(), lines, by);
    }

    private Programme programme(NewProgramme fresh, ProgrammeKind kind, Lineage lineage, Actor by) {
        var paper = fresh.paper();
        var symbol = paper.number() == null
                ? ""
                : DraftRules.symbol(fresh.text().head().type(), rules.parties(fresh.text(), by.organisation()))
                        .notation();
        return new Programme(
                seats.provinceOf(by.organisation()),
                fresh.id(),
                kind,
                ProgrammeState.DRAFT,
                by.organisation(),
                fresh.text().head(),
                new Paper(paper.number(), symbol, paper.dated(), paper.document(), paper.documentWords()),
                NOT_ASKED,
                lineage,
                0);
    }

    /// An item to be written: what it says, the thing it is, and whether it was left over.
    private record Line(ItemText text, UUID origin, boolean carried) {}

    private Drafted begin(Programme programme, ProgrammeText text, List<Line> lines, Actor by) {
        var level = rules.level(programme.head().form());
        if (!store.insert(programme, level, by.name(), keeper.now())) {
            return new Drafted.Done(programme.id());
        }
        var bodies = rules.parties(text, programme.owner());
        parties.replace(programme, bodies);
        parties.replaceContents(programme, text.contents());
        for (int place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            items.add(
                    programme,
                    new Item(
                            UUID.randomUUID(), line.origin(), place, line.text(), line.carried(), Outcome.NONE, "", 0));
        }
        keeper.tell(
                new Held(programme, bodies),
                Step.DRAFT,
                null,
                by,
                programme.head().title());
        return new Drafted.Done(programme.id());
    }

    /// Writes the text anew, as it was when the actor saw it.
    @Transactional
    public Optional<Refusal> reword(ProgrammeId id, int version, ProgrammeText text, Actor by) {
        var held = keeper.hold(id, by);
        var programme = held.programme().at(version);
        var dated = programme.paper().dated();
        var refused = held.refuses(Step.REWORD, by)
                .or(() -> rules.refusal(text, programme.owner(), dated == null ? keeper.today() : dated));
        if (refused.isPresent()) {
            return refused;
        }
        store.update(programme.with(text.head()));
        replaceParties(held, text);
        parties.replaceContents(programme, text.contents());
        if (programme.consultation().round() > 0) {
            keeper.share(programme);
        }
        keeper.tell(held, Step.REWORD, null, by);
        return Optional.empty();
    }

    /// Who stays a party keeps what it answered; only who goes or comes changes.
    private void replaceParties(Held held, ProgrammeText text) {
        var programme = held.programme();
        var fresh = rules.parties(text, programme.owner());
        held.parties().stream()
                .filter(old ->
                        fresh.stream().noneMatch(each -> each.organisation().equals(old.organisation())))
                .forEach(gone -> keeper.stop(gone.answer().clock(), "PG-01a", Actor.installation()));
        parties.replace(programme, fresh);
        for (var party : fresh) {
            held.party(party.organisation())
                    .ifPresent(old -> parties.answer(programme, old.organisation(), old.answer()));
        }
    }

    /// Drafts the plan of a year under a programme in force: what was not finished in the year before is carried over,
    /// and what the programme foresees for the year is new.
    @Transactional
    public Drafted derivePlan(ProgrammeId term, int year, Actor by) {
        var held = keeper.hold(term, by);
        var above = held.programme();
        var refused = refusesPlan(above, year, by);
        if (refused.isPresent()) {
            return new Drafted.Refused(refused.get());
        }
        var begins = LocalDate.of(year, 1, 1);
        var ends = LocalDate.of(year, 12, 31);
        var previous = lineages.plansOf(above).stream()
                .filter(plan -> plan.head().begins().isBefore(begins) && plan.state() != ProgrammeState.REVISED)
                .findFirst()
                .orElse(null);
        var head = new ProgrammeHead(
                "KH",
                above.head().form(),
                "Kế hoạch năm %d thực hiện %s".formatted(year, above.head().title()),
                above.head().basis(),
                begins.isBefore(above.head().begins()) ? above.head().begins() : begins,
                ends.isAfter(above.head().ends()) ? above.head().ends() : ends,
                begins,
                above.head().ways());
        var text = new ProgrammeText(head, textOf(held.active()), parties.contents(above));
        var lineage = new Lineage(above.id(), previous == null ? null : previous.id(), null, null, "", null);
        var fresh = new NewProgramme(ProgrammeId.fresh(), text, List.of(), Paper.NONE);
        return begin(programme(fresh, ProgrammeKind.PLAN, lineage, by), text, lines(above, previous, head), by);
    }

    private Optional<Refusal> refusesPlan(Programme above, int year, Actor by) {
        if (!above.owner().equals(by.organisation())) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (above.kind() != ProgrammeKind.TERM || above.state() != ProgrammeState.IN_FORCE) {
            return Optional.of(Refusal.NOT_IN_FORCE);
        }
        if (year < above.head().begins().getYear() || year > above.head().ends().getYear()) {
            return Optional.of(Refusal.OUTSIDE_TERM);
        }
        var exists = lineages.plansOf(above).stream()
                .anyMatch(plan -> plan.head().begins().getYear() == year && plan.state() != ProgrammeState.REVISED);
        return exists ? Optional.of(Refusal.PLAN_EXISTS) : Optional.empty();
    }

    private List<Line> lines(Programme above, @Nullable Programme previous, ProgrammeHead head) {
        var lines = new ArrayList<Line>();
        if (previous != null) {
            items.of(previous).stream()
                    .filter(item -> item.outcome() == Outcome.NONE || item.outcome() == Outcome.CARRIED_OVER)
                    .forEach(item -> lines.add(new Line(item.text(), item.origin(), true)));
        }
        items.of(above).stream()
                .filter(item -> isWithin(item.text(), head))
                .filter(item -> lines.stream().noneMatch(line -> line.origin().equals(item.origin())))
                .forEach(item -> lines.add(new Line(item.text(), item.origin(), false)));
        return lines;
    }

    private static boolean isWithin(ItemText item, ProgrammeHead head) {
        var starts = item.starts();
        var due = item.due();
        return (starts == null || !starts.isAfter(head.ends()))
                && (due == null || !due.isBefore(head.begins()))
                && (due == null || starts != null || !due.isAfter(head.ends()));
    }

    private static List<PartyText> textOf(List<Party> parties) {
        return parties.stream()
                .map(party -> new PartyText(party.organisation(), party.duties()))
                .toList();
    }

    /// Opens a revision: a draft that says the same, beside the version in force.
    @Transactional
    public Drafted revise(ProgrammeId id, String reason, Actor by) {
        var held = keeper.hold(id, by);
        var old = held.programme();
        var refused = held.refuses(Step.REVISE, by)
                .or(() -> reason.isBlank() ? Optional.of(Refusal.REASON_MISSING) : Optional.empty())
                .or(() -> lineages.hasRevision(old) ? Optional.of(Refusal.REVISION_OPEN) : Optional.empty());
        if (refused.isPresent()) {
            return new Drafted.Refused(refused.get());
        }
        var text = new ProgrammeText(old.head(), textOf(held.active()), parties.contents(old));
        var fresh = new NewProgramme(ProgrammeId.fresh(), text, List.of(), Paper.NONE);
        var lineage = new Lineage(old.lineage().term(), old.lineage().previous(), old.id(), null, "", null);
        var lines = items.of(old).stream()
                .map(item -> new Line(item.text(), item.origin(), item.carried()))
                .toList();
        keeper.tell(held, Step.REVISE, null, by, reason.strip());
        return begin(programme(fresh, old.kind(), lineage, by), text, lines, by);
    }

    /// The programme, if it may be seen.
    @Transactional(readOnly = true)
    public Programme need(ProgrammeId id, Actor by) {
        return store.find(id, by.visibility()).orElseThrow(() -> new NotThere("programme " + id));
    }

    /// The latest version in which this thing is an item.
    @Transactional(readOnly = true)
    public ProgrammeId withItem(UUID origin, Actor by) {
        return lineages.withItem(origin, by.visibility()).orElseThrow(() -> new NotThere("item " + origin));
    }
}
