package vn.phoihop.press.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.press.PressLine;
import vn.phoihop.press.PressLists;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

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
        Reply.file(response, Reply.XLSX, "bao-chi-neu.xlsx", files.xlsx(query.filter(), actor));
    }

    @GetMapping("/export.csv")
    void csv(@ModelAttribute PressQuery query, BindingResult ignored, Actor actor, HttpServletResponse response)
            throws IOException {
        Reply.file(response, Reply.CSV, "bao-chi-neu.csv", files.csv(query.filter(), actor));
    }
}
