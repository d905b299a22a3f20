package vn.phoihop.programmes;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.phoihop.agenda.spi.Approval;
import vn.phoihop.agenda.spi.Approvals;
import vn.phoihop.search.spi.Findable;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Navigation;
import vn.phoihop.shell.spi.NavigationEntry;
import vn.phoihop.shell.spi.Tile;
import vn.phoihop.shell.spi.Tiles;

/// What programmes offer to the frame, the search and the leaders.
@Component
class ProgrammeOffers implements Navigation, Tiles, Findable, Approvals {

    private static final int ORDER = 20;
    private static final ProgrammeFilter WAITING = new ProgrammeFilter("", null, null, null, null, null, true);

    private final ProgrammeLists lists;
    private final Clock clock;

    ProgrammeOffers(ProgrammeLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.forAll(ORDER, "programmes.nav", "/programmes", "file-certificate"));
    }

    @Override
    public List<Tile> of(Actor actor) {
        var counts = lists.counts(WAITING, actor);
        var waiting = counts.values().stream().mapToInt(Integer::intValue).sum();
        return List.of(
                new Tile(ORDER, "programmes.tile.waiting", Integer.toString(waiting), "/programmes?waiting=true"));
    }

    @Override
    public String heading() {
        return "programmes.found.heading";
    }

    @Override
    public String more(String words) {
        return "/programmes?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public List<Found> find(String words, Actor actor, int limit) {
        return lists.list(ProgrammeFilter.words(words), null, limit, actor).lines().stream()
                .map(line -> new Found(line.reference(), line.ownerName()))
                .toList();
    }

    /// A leader is asked for the signature of the own organisation.
    @Override
    public List<Approval> waitingFor(Actor actor, int limit) {
        if (!actor.is(Role.LEADER)) {
            return List.of();
        }
        return lists.list(WAITING.in(ProgrammeState.CONSULTED), null, limit, actor).lines().stream()
                .map(line -> new Approval(line.reference(), "programmes.approval.sign", clock.instant()))
                .toList();
    }
}
