package vn.phoihop.registry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.search.spi.Findable;
import vn.phoihop.shared.Actor;
import vn.phoihop.shell.spi.Navigation;
import vn.phoihop.shell.spi.NavigationEntry;
import vn.phoihop.shell.spi.Tile;
import vn.phoihop.shell.spi.Tiles;

/// What the register offers to the frame: its place in the navigation, its tiles, what it finds.
@Component
class RegistryOffers implements Navigation, Tiles, Findable {

    private static final int ORDER = 130;

    private final Register register;
    private final RegisterStore store;
    private final Clock clock;
    private final ZoneId zone;

    RegistryOffers(Register register, RegisterStore store, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.register = register;
        this.store = store;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.forAll(ORDER, "registry.nav", "/registry", "file-text"));
    }

    @Override
    public List<Tile> of(Actor actor) {
        var month = LocalDate.ofInstant(clock.instant(), zone)
                .withDayOfMonth(1)
                .atStartOfDay(zone)
                .toInstant();
        var tally = store.tally(actor.organisation(), month, actor.visibility());
        return List.of(
                tile(0, "registry.tile.complete", tally.waiting(), "/registry?status=TO_COMPLETE"),
                tile(1, "registry.tile.month", tally.registered(), "/registry?status=REGISTERED"),
                tile(2, "registry.tile.findings", tally.wrong(), "/registry?findings=true"));
    }

    private static Tile tile(int place, String key, int figure, String path) {
        return new Tile(ORDER + place, key, Integer.toString(figure), path);
    }

    @Override
    public String heading() {
        return "registry.found.heading";
    }

    @Override
    public String more(String words) {
        return "/registry?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public List<Found> find(String words, Actor actor, int limit) {
        return register.list(RegisterFilter.words(words), null, actor, limit).lines().stream()
                .map(line -> new Found(line.reference(), line.excerpt().plain()))
                .toList();
    }
}
