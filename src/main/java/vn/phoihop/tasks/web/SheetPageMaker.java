package vn.phoihop.tasks.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.tasks.Bodies;
import vn.phoihop.tasks.TaskId;
import vn.phoihop.tasks.TaskMove;
import vn.phoihop.tasks.TaskSheet;
import vn.phoihop.tasks.TaskSheets;
import vn.phoihop.tasks.web.SheetPage.Said;

/// Puts the page of one task together, the first time and again after a no.
@Component
class SheetPageMaker {

    private final TaskSheets sheets;
    private final Organisations organisations;
    private final Bodies bodies;

    SheetPageMaker(TaskSheets sheets, Organisations organisations, Bodies bodies) {
        this.sheets = sheets;
        this.organisations = organisations;
        this.bodies = bodies;
    }

    ModelAndView fresh(TaskId id, Actor actor) {
        return view(id, ActForm.EMPTY, Said.NOTHING, HttpStatus.OK, actor);
    }

    /// What was typed, against the task as it is now.
    ModelAndView again(TaskId id, ActForm form, Said said, HttpStatus status, Actor actor) {
        return view(id, form, said, status, actor);
    }

    private ModelAndView view(TaskId id, ActForm form, Said said, HttpStatus status, Actor actor) {
        var sheet = sheets.need(id, actor);
        var once = form.form() == null ? UUID.randomUUID() : form.form();
        var page = new SheetPage(sheet, names(sheet), choices(sheet, actor), once, form, said);
        var view = new ModelAndView("tasks/sheet", "page", page);
        view.setStatus(status);
        return view;
    }

    private Map<OrganisationId, String> names(TaskSheet sheet) {
        var line = sheet.line();
        var papers = sheet.papers();
        return organisations.names(Stream.of(
                        Stream.of(line.owner(), line.lead()),
                        line.partners().stream(),
                        sheet.split().stream().map(part -> part.lead()),
                        papers.notes().stream().map(TaskSheet.Noted::organisation),
                        papers.proofs().stream().map(TaskSheet.Proof::organisation),
                        papers.returns().stream().flatMap(each -> Stream.of(each.lead(), each.competent())),
                        papers.urgings().stream()
                                .map(TaskSheet.Urged::organisation)
                                .filter(Objects::nonNull),
                        papers.history().stream()
                                .map(TaskSheet.Told::organisation)
                                .filter(Objects::nonNull))
                .flatMap(each -> each)
                .distinct()
                .toList());
    }

    /// Who can be named, where somebody is to be named.
    private List<String> choices(TaskSheet sheet, Actor actor) {
        if (!sheet.may().contains(TaskMove.RETURN) && !sheet.may().contains(TaskMove.TRANSFER)) {
            return List.of();
        }
        return bodies.around(actor).known().stream()
                .map(OrganisationLine::name)
                .distinct()
                .toList();
    }
}
