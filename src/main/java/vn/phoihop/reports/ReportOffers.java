package vn.phoihop.reports;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.phoihop.search.spi.Findable;
import vn.phoihop.shared.Actor;
import vn.phoihop.shell.spi.Navigation;
import vn.phoihop.shell.spi.NavigationEntry;
import vn.phoihop.shell.spi.Tile;
import vn.phoihop.shell.spi.Tiles;

/// What reports offer to the others: their place in the navigation, tiles, what they find.
@Component
class ReportOffers implements Navigation, Tiles, Findable {

    private static final int ORDER = 120;

    private final ReportLists lists;

    ReportOffers(ReportLists lists) {
        this.lists = lists;
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.forAll(ORDER, "reports.nav", "/reports", "report"));
    }

    @Override
    public List<Tile> of(Actor actor) {
        var counts = lists.counts(actor);
        return List.of(new Tile(
                ORDER, "reports.tile.owed", Long.toString(counts.getOrDefault("OWED", 0L)), "/reports?box=OWED"));
    }

    @Override
    public String heading() {
        return "reports.found.heading";
    }

    @Override
    public String more(String words) {
        return "/reports?box=ALL&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public List<Found> find(String words, Actor actor, int limit) {
        return lists.reports(ReportFilter.words(words), null, actor, limit).lines().stream()
                .map(line -> new Found(line.reference(), ""))
                .toList();
    }
}
