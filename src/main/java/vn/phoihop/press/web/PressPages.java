package vn.phoihop.press.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.press.PressLine;
import vn.phoihop.press.PressLists;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// The list of press items, and what leaves it as a table.
@MayAct
@Controller
@RequestMapping("/press")
class PressPages {

    private final PressLists lists;
    private final Organisations organisations;
    private final PressFiles files;

    PressPages(PressLists lists, Organisations organisations, PressFiles files) {
        this.lists = lists;
        this.organisations = organisations;
        this.files = files;
    }

    @GetMapping
    ModelAndView list(@ModelAttribute PressQuery query, BindingResult ignored, Actor actor) {
        var filter = query.filter();
        var slice = lists.list(filter, query.after(), actor);
        var page = new PressListPage(
                filter,
                slice.lines(),
                slice.next(),
                lists.counts(filter, actor),
                organisations.names(named(slice.lines())),
                actor.isOneOf(Role.SPOKESPERSON, Role.SPECIALIST));
        return new ModelAndView("press/list", "page", page);
    }

    static List<OrganisationId> named(List<PressLine> lines) {
        return lines.stream()
                .flatMap(line -> Stream.of(line.owner(), line.lead()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    @GetMapping("/export.xlsx")
    void xlsx(@ModelAttribute PressQuery query, BindingResult ignored, Actor actor, HttpServletResponse response)
            throws IOException {
        answer(
                response,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "bao-chi-neu.xlsx",
                files.xlsx(query.filter(), actor));
    }

    @GetMapping("/export.csv")
    void csv(@ModelAttribute PressQuery query, BindingResult ignored, Actor actor, HttpServletResponse response)
            throws IOException {
        answer(response, "text/csv;charset=UTF-8", "bao-chi-neu.csv", files.csv(query.filter(), actor));
    }

    static void answer(HttpServletResponse response, String type, String name, byte[] bytes) throws IOException {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    static ModelAndView seeOther(@Nullable String path) {
        var view = new RedirectView(path == null ? "/press" : path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }
}
