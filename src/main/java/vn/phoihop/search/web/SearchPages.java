package vn.phoihop.search.web;

import java.text.Normalizer;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.search.spi.Findable;
import vn.phoihop.search.web.SearchPage.Group;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;

/// The one search box: asks every module that offers to be found.
@MayAct
@Controller
class SearchPages {

    private static final int SHOWN = 8;

    private final ObjectProvider<Findable> modules;

    SearchPages(ObjectProvider<Findable> modules) {
        this.modules = modules;
    }

    @GetMapping("/search")
    ModelAndView search(@RequestParam(defaultValue = "") String q, Actor actor) {
        var words = Normalizer.normalize(q, Normalizer.Form.NFC).strip();
        var groups = words.isEmpty() ? List.<Group>of() : groups(words, actor);
        return new ModelAndView("search/results", "page", new SearchPage(words, groups));
    }

    private List<Group> groups(String words, Actor actor) {
        return modules.orderedStream()
                .map(module -> group(module, words, actor))
                .filter(group -> !group.found().isEmpty())
                .toList();
    }

    private static Group group(Findable module, String words, Actor actor) {
        var found = module.find(words, actor, SHOWN + 1);
        var hasMore = found.size() > SHOWN;
        return new Group(
                module.heading(), hasMore ? found.subList(0, SHOWN) : found, hasMore ? module.more(words) : "");
    }
}
