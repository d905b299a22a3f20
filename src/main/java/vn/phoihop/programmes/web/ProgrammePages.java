package vn.phoihop.programmes.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.programmes.ProgrammeId;
import vn.phoihop.programmes.ProgrammeLists;
import vn.phoihop.programmes.Programmes;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// Programmes as they are read: the list, its files, the sheet of one.
@MayAct
@Controller
class ProgrammePages {

    private final ProgrammeLists lists;
    private final Programmes programmes;
    private final SheetMaker sheets;
    private final ListFiles files;

    ProgrammePages(ProgrammeLists lists, Programmes programmes, SheetMaker sheets, ListFiles files) {
        this.lists = lists;
        this.programmes = programmes;
        this.sheets = sheets;
        this.files = files;
    }

    @GetMapping("/programmes")
    ModelAndView list(@ModelAttribute ListQuery query, BindingResult ignored, Actor actor) {
        var filter = query.filter();
        var slice = lists.list(filter, query.after(), actor);
        return Replies.page(
                "programmes/list",
                new ListPage(
                        filter,
                        slice.lines(),
                        slice.next(),
                        lists.counts(filter, actor),
                        actor.isOneOf(Role.SPECIALIST, Role.LEADER, Role.CLERK)));
    }

    @GetMapping("/programmes/export.xlsx")
    void xlsx(@ModelAttribute ListQuery query, BindingResult ignored, Actor actor, HttpServletResponse response)
            throws IOException {
        Reply.file(response, Reply.XLSX, "chuong-trinh-phoi-hop.xlsx", files.xlsx(query.filter(), actor));
    }

    @GetMapping("/programmes/export.csv")
    void csv(@ModelAttribute ListQuery query, BindingResult ignored, Actor actor, HttpServletResponse response)
            throws IOException {
        Reply.file(response, Reply.CSV, "chuong-trinh-phoi-hop.csv", files.csv(query.filter(), actor));
    }

    @GetMapping("/programmes/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}")
    ModelAndView sheet(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer year,
            Actor actor,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return sheets.fresh(new ProgrammeId(id), year, actor);
    }

    /// Where a thing to be done stands now, whichever version it is in.
    @GetMapping("/programmes/items/{origin}")
    ModelAndView item(@PathVariable UUID origin, Actor actor) {
        return Reply.seeOther(programmes.withItem(origin, actor).path() + "#item-" + origin);
    }
}
