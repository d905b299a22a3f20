package vn.phoihop.tasks.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.registry.Directives;
import vn.phoihop.registry.DocumentId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.tasks.Tasks;

/// Choosing a sentence of a registered document to make a task of.
@Controller
class FromDocumentPages {

    private final Directives directives;
    private final Tasks tasks;

    FromDocumentPages(Directives directives, Tasks tasks) {
        this.directives = directives;
        this.tasks = tasks;
    }

    @MayAct
    @GetMapping("/tasks/from-document/{id}")
    ModelAndView sentences(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean all, Actor actor) {
        var text = directives.of(new DocumentId(id), actor);
        var made = tasks.byTheirSources("registry", List.of(id.toString()), actor);
        var page = new FromDocumentPage(text, made.getOrDefault(id.toString(), List.of()), all);
        return new ModelAndView("tasks/document", "page", page);
    }
}
