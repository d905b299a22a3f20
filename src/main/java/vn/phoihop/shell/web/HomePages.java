package vn.phoihop.shell.web;

import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shell.spi.Beginning;
import vn.phoihop.shell.spi.Tile;
import vn.phoihop.shell.spi.Tiles;

/// The home page, what the modules have for this person at a glance; and where one begins.
@MayAct
@Controller
class HomePages {

    private final ObjectProvider<Tiles> tiles;
    private final ObjectProvider<Beginning> beginnings;

    HomePages(ObjectProvider<Tiles> tiles, ObjectProvider<Beginning> beginnings) {
        this.tiles = tiles;
        this.beginnings = beginnings;
    }

    /// Where one comes to after signing in or changing the position.
    @GetMapping("/begin")
    ModelAndView begin(Actor actor) {
        var address = beginnings.stream()
                .flatMap(offer -> offer.address(actor).stream())
                .findFirst()
                .orElse("/");
        var view = new RedirectView(address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
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
