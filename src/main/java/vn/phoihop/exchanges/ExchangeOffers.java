package vn.phoihop.exchanges;

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

/// What exchanges offer to the frame: their place in the navigation, their tiles, what they find.
@Component
class ExchangeOffers implements Navigation, Tiles, Findable {

    private static final int ORDER = 40;

    private final ExchangeLists lists;

    ExchangeOffers(ExchangeLists lists) {
        this.lists = lists;
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.forAll(40, "exchanges.nav", "/exchanges", "arrows-exchange"));
    }

    @Override
    public List<Tile> of(Actor actor) {
        var counts = lists.counts(ExchangeFilter.ALL, actor);
        return List.of(
                tile(0, "exchanges.tile.waiting", counts.getOrDefault("box.WAITING", 0L), "/exchanges?box=WAITING"),
                tile(1, "exchanges.tile.open", counts.getOrDefault("status.OPEN", 0L), "/exchanges?status=OPEN"));
    }

    private static Tile tile(int place, String key, long figure, String path) {
        return new Tile(ORDER + place, key, Long.toString(figure), path);
    }

    @Override
    public String heading() {
        return "exchanges.found.heading";
    }

    @Override
    public String more(String words) {
        return "/exchanges?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public List<Found> find(String words, Actor actor, int limit) {
        return lists.list(ExchangeFilter.words(words), null, actor, limit).lines().stream()
                .map(line -> new Found(line.reference(), ""))
                .toList();
    }
}
