package vn.phoihop.press.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.press.Capture;
import vn.phoihop.press.NewPressItem;
import vn.phoihop.press.PressItems;
import vn.phoihop.press.Publication;
import vn.phoihop.press.Topic;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Choice;
import vn.phoihop.shell.spi.Field;
import vn.phoihop.shell.spi.Field.Kind;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;

/// Capturing what was published: by hand, one link at a time.
@MayAct({Role.SPOKESPERSON, Role.SPECIALIST})
@Controller
@RequestMapping("/press")
class NewPressPages {

    private final PressItems items;
    private final Choices choices;

    NewPressPages(PressItems items, Choices choices) {
        this.items = items;
        this.choices = choices;
    }

    @GetMapping("/new")
    ModelAndView form(Actor actor) {
        return show(new Typed(new LinkedMultiValueMap<>()), "", HttpStatus.OK, actor);
    }

    private ModelAndView show(Typed typed, String refusal, HttpStatus status, Actor actor) {
        var form = typed.has("form") ? typed.once() : UUID.randomUUID();
        var page = new EntryPage("press", "press.new", "/press", fields(actor), typed, form, refusal, List.of());
        var view = new ModelAndView("press/entry", "page", page);
        view.setStatus(status);
        return view;
    }

    private List<Field> fields(Actor actor) {
        var topics = List.of(Topic.values()).stream()
                .map(topic -> Choice.of(topic, "press.topic"))
                .toList();
        return List.of(
                Field.of("press", "outlet", Kind.LINE).needed(),
                Field.of("press", "title", Kind.LINE).needed().helped("press.help.title"),
                Field.of("press", "link", Kind.LINE).needed().helped("press.help.link"),
                Field.of("press", "publishedOn", Kind.DAY).needed(),
                Field.of("press", "receivedOn", Kind.DAY).helped("press.help.receivedOn"),
                Field.one("press", "place", choices.places(actor)).helped("press.help.place"),
                Field.one("press", "topic", topics),
                Field.of("press", "facts", Kind.TEXT).helped("press.help.facts"),
                Field.of("press", "harms", Kind.TEXT).helped("press.help.harms"),
                Field.of("press", "isPublished", Kind.TICK).needed());
    }

    @PostMapping
    ModelAndView capture(@RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values).require(fields(actor));
        var published = typed.day("publishedOn");
        var received = typed.day("receivedOn");
        var place = choices.place(typed, actor);
        var topic = typed.choice("topic", Topic.class);
        if (!typed.errors().isEmpty() || published.isEmpty() || place.isEmpty() || topic.isEmpty()) {
            return show(typed, "", HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        var publication = new Publication(
                typed.line("outlet"), typed.line("title"), typed.line("link"), published.get(), received.orElse(null));
        var fresh = new NewPressItem(typed.once(), publication, place.get(), topic.get(), Choices.facts(typed));
        return switch (items.capture(fresh, actor)) {
            case Capture.Captured<?>(var id) -> Reply.seeOther("/press/" + id);
            case Capture.Refused<?>(var why) -> show(typed, "press.refusal." + why, HttpStatus.CONFLICT, actor);
        };
    }
}
