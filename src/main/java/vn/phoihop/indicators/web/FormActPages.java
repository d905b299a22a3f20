package vn.phoihop.indicators.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.indicators.Catalogue;
import vn.phoihop.indicators.Countings;
import vn.phoihop.indicators.Figure;
import vn.phoihop.indicators.FilingActs;
import vn.phoihop.indicators.Filings.Which;
import vn.phoihop.indicators.Recording;
import vn.phoihop.indicators.Refusal;
import vn.phoihop.indicators.web.FormKeys.Address;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// What is done to a form that was handed in, and counting its figures over records.
@MayAct({Role.SPECIALIST, Role.CLERK, Role.COORDINATOR, Role.LEADER})
@Controller
@RequestMapping("/indicators/forms/{form}/{area}/{period}")
class FormActPages {

    private final FilingActs acts;
    private final Countings countings;
    private final Catalogue catalogue;
    private final FormKeys keys;

    FormActPages(FilingActs acts, Countings countings, Catalogue catalogue, FormKeys keys) {
        this.acts = acts;
        this.countings = countings;
        this.catalogue = catalogue;
        this.keys = keys;
    }

    @PostMapping("/return")
    ModelAndView sendBack(
            Address address, @RequestParam int version, @RequestParam(defaultValue = "") String words, Actor actor) {
        var key = keys.key(address);
        return answer(address, key, "returned", acts.sendBack(key, version, words, actor), actor);
    }

    @MayAct(Role.LEADER)
    @PostMapping("/lock")
    ModelAndView lock(Address address, @RequestParam int version, Actor actor) {
        var key = keys.key(address);
        return answer(address, key, "locked", acts.lock(key, version, actor), actor);
    }

    @MayAct(Role.LEADER)
    @PostMapping("/unlock")
    ModelAndView unlock(
            Address address, @RequestParam int version, @RequestParam(defaultValue = "") String words, Actor actor) {
        var key = keys.key(address);
        return answer(address, key, "unlocked", acts.unlock(key, version, words, actor), actor);
    }

    @MayAct(Role.LEADER)
    @PostMapping("/unlock-figure")
    ModelAndView unlockFigure(
            Address address, @RequestParam int figure, @RequestParam(defaultValue = "") String words, Actor actor) {
        var key = keys.key(address);
        var chosen = catalogue.figuresOf(key.form()).stream()
                .filter(one -> one.no() == figure)
                .findFirst()
                .orElseThrow(() -> new NotThere("figure " + figure));
        return answer(address, key, "unlocked", acts.unlock(key, chosen, words, actor), actor);
    }

    private ModelAndView answer(Address address, Which key, String done, Optional<Refusal> refusal, Actor actor) {
        return refusal.map(why -> keys.refused(key, why, actor))
                .orElseGet(() -> Reply.seeOther(address.path() + "?done=" + done));
    }

    private Recording counted(Which key, List<Figure> figures, String words, Actor actor) {
        return key.body()
                .map(body -> countings.count(body, key.period(), figures, words, actor))
                .orElseGet(() -> countings.count(key.area(), key.period(), figures, words, actor));
    }

    /// Counts every figure of the form that can be counted.
    @MayAct({Role.SPECIALIST, Role.CLERK})
    @PostMapping("/count")
    ModelAndView count(Address address, @RequestParam(defaultValue = "") String words, Actor actor) {
        var key = keys.key(address);
        var offered = countings.kinds();
        var figures = catalogue.figuresOf(key.form()).stream()
                .filter(figure -> !figure.isPart()
                        && offered.containsKey(figure.indicator().evidence()))
                .toList();
        return switch (counted(key, figures, words, actor)) {
            case Recording.Recorded recorded -> Reply.seeOther(address.path() + "?done=counted");
            case Recording.Refused refused -> keys.refused(key, Map.of(), words, refused, actor);
        };
    }
}
