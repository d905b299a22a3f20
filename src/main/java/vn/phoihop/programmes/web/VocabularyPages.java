package vn.phoihop.programmes.web;

import java.util.EnumSet;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.Level;
import vn.phoihop.programmes.Refusal;
import vn.phoihop.programmes.Vocabulary;
import vn.phoihop.programmes.Vocabulary.Topic;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// Fields, topics and forms: read by everyone, extended by administrators.
@MayAct
@Controller
@RequestMapping("/programmes/vocabulary")
class VocabularyPages {

    private final Vocabulary vocabulary;

    VocabularyPages(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @GetMapping
    ModelAndView view(Actor actor) {
        return Replies.page("programmes/vocabulary", page(Typed.nothing(), "", actor));
    }

    private VocabularyPage page(Typed typed, String said, Actor actor) {
        return new VocabularyPage(vocabulary.topics(), vocabulary.forms(), actor.is(Role.ADMINISTRATOR), typed, said);
    }

    @MayAct(Role.ADMINISTRATOR)
    @PostMapping("/topics")
    ModelAndView topic(@RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var topic = new Topic(
                typed.value("code").strip(),
                typed.has("yearly", "true"),
                typed.value("name"),
                typed.value("englishName"),
                typed.has("offered", "true"));
        return answered(typed, vocabulary.keep(topic, actor), actor);
    }

    @MayAct(Role.ADMINISTRATOR)
    @PostMapping("/forms")
    ModelAndView form(@RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var branches = EnumSet.noneOf(Branch.class);
        for (var branch : Branch.values()) {
            if (typed.has("branches", branch.name())) {
                branches.add(branch);
            }
        }
        var refused = vocabulary.add(
                typed.value("code").strip(),
                typed.choice("level", Level.class).orElse(Level.PROVINCIAL),
                typed.value("name"),
                typed.value("englishName"),
                branches,
                actor);
        return answered(typed, refused, actor);
    }

    private ModelAndView answered(Typed typed, Optional<Refusal> refused, Actor actor) {
        return refused.isEmpty()
                ? Reply.seeOther("/programmes/vocabulary")
                : Replies.page(
                        "programmes/vocabulary",
                        page(typed, "programmes.refusal." + refused.get(), actor),
                        HttpStatus.CONFLICT);
    }
}
