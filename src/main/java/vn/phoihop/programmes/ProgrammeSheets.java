package vn.phoihop.programmes;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.calendar.Clocks;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.programmes.Wording.Change;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// Programmes one at a time, in full.
@Component
public class ProgrammeSheets {

    private final ProgrammeStore store;
    private final LineageStore lineages;
    private final PartyStore parties;
    private final ItemStore items;
    private final CommentStore comments;
    private final ProgrammeKeeper keeper;
    private final Organisations organisations;
    private final Clocks clocks;

    ProgrammeSheets(
            ProgrammeStore store,
            LineageStore lineages,
            PartyStore parties,
            ItemStore items,
            CommentStore comments,
            ProgrammeKeeper keeper,
            Organisations organisations,
            Clocks clocks) {
        this.store = store;
        this.lineages = lineages;
        this.parties = parties;
        this.items = items;
        this.comments = comments;
        this.keeper = keeper;
        this.organisations = organisations;
        this.clocks = clocks;
    }

    /// The programme by itself, without its parties and items.
    @Transactional(readOnly = true)
    public Programme find(ProgrammeId id, Actor actor) {
        return store.find(id, actor.visibility()).orElseThrow(() -> new NotThere("programme " + id));
    }

    /// The sheet of a programme, if this actor may see it.
    @Transactional(readOnly = true)
    public ProgrammeSheet need(ProgrammeId id, Actor actor) {
        var programme = find(id, actor);
        var its = parties.of(programme);
        var lines = items.of(programme);
        var said = comments.of(programme);
        var term = programme.lineage().term();
        return new ProgrammeSheet(
                programme,
                its,
                parties.contents(programme),
                lines,
                said,
                comments.history(programme),
                clocks.of("programmes", id.toString(), actor.visibility()),
                visible(lineages.versionsAround(programme), actor),
                visible(lineages.plansOf(programme), actor),
                term == null ? null : store.find(term, actor.visibility()).orElse(null),
                changes(programme, its),
                allowed(programme, its, actor),
                organisations.names(named(programme, its, lines)));
    }

    private static Set<Step> allowed(Programme programme, List<Party> its, Actor actor) {
        return actor.isOneOf(Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COORDINATOR, Role.COUNCIL_OFFICE)
                ? ProgrammeFlow.allowed(programme.kind(), programme.state(), programme.parts(actor, its))
                : EnumSet.noneOf(Step.class);
    }

    /// What is there in other versions is seen by whoever sees them.
    private List<Programme> visible(List<Programme> others, Actor actor) {
        if (others.isEmpty()) {
            return others;
        }
        var seen = lineages.seen(others, actor.visibility());
        return others.stream().filter(other -> seen.contains(other.id())).toList();
    }

    /// What the text says otherwise than the version it replaces, or than it was last asked about.
    private List<Change> changes(Programme programme, List<Party> its) {
        var now = keeper.wording(programme, its);
        return earlier(programme).map(now::changesSince).orElse(List.of());
    }

    private Optional<Wording> earlier(Programme programme) {
        var replaced = programme.lineage().revises();
        if (replaced != null) {
            return store.findAny(replaced).map(old -> keeper.wording(old, parties.of(old)));
        }
        return programme.state() == ProgrammeState.DRAFT ? comments.lastKept(programme) : Optional.empty();
    }

    private static Set<OrganisationId> named(Programme programme, List<Party> its, List<Item> lines) {
        var named = new LinkedHashSet<OrganisationId>();
        named.add(programme.owner());
        its.forEach(party -> named.add(party.organisation()));
        for (var item : lines) {
            named.addAll(item.text().partners());
            @Nullable OrganisationId lead = item.text().lead();
            if (lead != null) {
                named.add(lead);
            }
        }
        return named;
    }
}
