package vn.phoihop.registry.outgoing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.agenda.spi.Approval;
import vn.phoihop.registry.outgoing.OutgoingFilter.Phase;
import vn.phoihop.registry.spi.DocumentAct;
import vn.phoihop.registry.spi.DocumentActs;
import vn.phoihop.search.spi.Findable;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Navigation;
import vn.phoihop.shell.spi.NavigationEntry;
import vn.phoihop.shell.spi.Tile;
import vn.phoihop.shell.spi.Tiles;

/// What outgoing documents offer to the pages around them: a place in the navigation, what is found, what waits for a
/// decision, and a way from a row of the register to the sheet it came from.
@Component
class OutgoingOffers implements Navigation, Tiles, Findable, vn.phoihop.agenda.spi.Approvals, DocumentActs {

    private static final int ORDER = 131;

    private final OutgoingSheets sheets;
    private final ListStore lists;
    private final RegisteredStore registered;

    OutgoingOffers(OutgoingSheets sheets, ListStore lists, RegisteredStore registered) {
        this.sheets = sheets;
        this.lists = lists;
        this.registered = registered;
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.forAll(ORDER, "outgoing.nav", "/outgoing", "send"));
    }

    @Override
    public List<Tile> of(Actor actor) {
        var mine = lists.counts(OutgoingFilter.ALL.in(Phase.MINE), actor);
        return List.of(new Tile(
                ORDER,
                "outgoing.tile.mine",
                Integer.toString(
                        mine.values().stream().mapToInt(Integer::intValue).sum()),
                "/outgoing?phase=" + Phase.MINE));
    }

    @Override
    public String heading() {
        return "outgoing.found";
    }

    @Override
    public String more(String words) {
        return "/outgoing?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public List<Found> find(String words, Actor actor, int limit) {
        return sheets.found(words, actor, limit).stream()
                .map(line -> new Found(line.reference(), line.type()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Approval> waitingFor(Actor actor, int limit) {
        var states = new ArrayList<OutgoingStatus>();
        if (actor.is(Role.LEADER)) {
            states.add(OutgoingStatus.CHECKED);
            states.add(OutgoingStatus.APPROVED);
        }
        return states.isEmpty()
                ? List.of()
                : lists.waiting(actor, states, limit).stream()
                        .map(each -> new Approval(
                                each.line().reference(),
                                "outgoing.waits." + each.line().status(),
                                each.since()))
                        .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<DocumentAct> on(UUID document, Actor actor) {
        return registered.of(document, actor).stream()
                .map(id -> new DocumentAct("outgoing.open", "/outgoing/" + id, 0))
                .toList();
    }
}
