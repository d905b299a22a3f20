package vn.phoihop.petitions;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.phoihop.search.spi.Findable;
import vn.phoihop.shared.Actor;
import vn.phoihop.shell.spi.Navigation;
import vn.phoihop.shell.spi.NavigationEntry;
import vn.phoihop.shell.spi.Tile;
import vn.phoihop.shell.spi.Tiles;

/// What petitions offer to the frame: their place in the navigation, their tiles, what they find.
@Component
class PetitionOffers implements Navigation, Tiles, Findable {

    private static final int ORDER = 60;

    private final PetitionLists lists;
    private final ClearedNames names;

    PetitionOffers(PetitionLists lists, ClearedNames names) {
        this.lists = lists;
        this.names = names;
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.forAll(ORDER, "petitions.nav", "/petitions", "writing"));
    }

    @Override
    public List<Tile> of(Actor actor) {
        var counts = lists.counts(PetitionFilter.ALL, actor);
        var tiles = new ArrayList<>(List.of(
                tile(0, "petitions.tile.waiting", counts.getOrDefault("box.WAITING", 0L), "/petitions?box=WAITING"),
                tile(
                        1,
                        "petitions.tile.promised",
                        counts.getOrDefault("box.PROMISED", 0L),
                        "/petitions?box=PROMISED")));
        int waiting = names.waiting(actor);
        if (waiting > 0) {
            tiles.add(tile(2, "petitions.tile.names", waiting, "/petitions/names"));
        }
        return tiles;
    }

    private static Tile tile(int place, String key, long figure, String path) {
        return new Tile(ORDER + place, key, Long.toString(figure), path);
    }

    @Override
    public String heading() {
        return "petitions.found.heading";
    }

    @Override
    public String more(String words) {
        return "/petitions?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public List<Found> find(String words, Actor actor, int limit) {
        return lists.list(PetitionFilter.words(words), null, actor, limit).lines().stream()
                .map(line -> new Found(line.reference(), line.area()))
                .toList();
    }
}
