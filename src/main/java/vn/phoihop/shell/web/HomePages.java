package vn.phoihop.shell.web;

import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shell.spi.Tile;
import vn.phoihop.shell.spi.Tiles;

/// The page one comes to after signing in: what the modules have for this person.
@MayAct
@Controller
class HomePages {

    private final ObjectProvider<Tiles> tiles;

    HomePages(ObjectProvider<Tiles> tiles) {
        this.tiles = tiles;
    }

    @GetMapping("/")
    ModelAndView home(Actor actor) {
        var shown = tiles.stream()
                .flatMap(offer -> offer.of(actor).stream())
                .sorted(Comparator.comparingInt(Tile::order))
                .toList();
        return new ModelAndView("shell/home", "page", new HomePage(actor.name(), shown));
    }
}
