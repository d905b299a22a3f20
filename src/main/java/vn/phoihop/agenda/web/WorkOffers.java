package vn.phoihop.agenda.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.phoihop.agenda.MyWork;
import vn.phoihop.agenda.WorkFilter;
import vn.phoihop.calendar.AgendaBucket;
import vn.phoihop.calendar.AgendaCounts;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Beginning;
import vn.phoihop.shell.spi.Navigation;
import vn.phoihop.shell.spi.NavigationEntry;
import vn.phoihop.shell.spi.Tile;
import vn.phoihop.shell.spi.Tiles;

/// What “my work” offers to the frame: its places in the navigation, its tiles, and where one begins.
@Component
class WorkOffers implements Navigation, Tiles, Beginning {

    private static final int ORDER = 10;

    private final MyWork work;

    WorkOffers(MyWork work) {
        this.work = work;
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry(10, "agenda.nav", "/work", "list-check", WorkOffers::hasWork),
                new NavigationEntry(
                        11,
                        "agenda.nav.leader",
                        "/work/leader",
                        "gauge",
                        actor -> actor.isOneOf(Role.LEADER, Role.COORDINATOR)));
    }

    @Override
    public Optional<String> address(Actor actor) {
        return hasWork(actor) ? Optional.of("/work") : Optional.empty();
    }

    @Override
    public List<Tile> of(Actor actor) {
        if (!hasWork(actor)) {
            return List.of();
        }
        var counts = work.counts(WorkFilter.ALL, actor);
        return List.of(tile(0, AgendaBucket.OVERDUE, counts), tile(1, AgendaBucket.SOON, counts));
    }

    private static Tile tile(int place, AgendaBucket bucket, AgendaCounts counts) {
        var count = counts.of(bucket);
        return new Tile(
                ORDER + place,
                "agenda.tile." + bucket,
                count.number() + (count.isOpen() ? "+" : ""),
                WorkQuery.path("/work", WorkFilter.ALL.in(bucket)));
    }

    /// Whoever administers keeps the keys and has no work here.
    private static boolean hasWork(Actor actor) {
        return !actor.is(Role.ADMINISTRATOR);
    }
}
