package vn.phoihop.agenda.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.agenda.MyWork;
import vn.phoihop.agenda.Refusal;
import vn.phoihop.agenda.Takings;
import vn.phoihop.agenda.WorkFilter;
import vn.phoihop.calendar.AgendaClocks;
import vn.phoihop.calendar.AgendaFilter.RecordKey;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.OwnAddress;
import vn.phoihop.shell.spi.Reply;

/// “My work”: the list, what leaves it as a table, and taking a record upon oneself.
@MayAct({
    Role.SPECIALIST,
    Role.LEADER,
    Role.CLERK,
    Role.COUNCIL_OFFICE,
    Role.SPOKESPERSON,
    Role.COORDINATOR,
    Role.DATA_PROTECTION_OFFICER
})
@Controller
@RequestMapping("/work")
class WorkPages {

    private final MyWork work;
    private final Takings takings;
    private final AgendaClocks clocks;
    private final WorkFiles files;

    WorkPages(MyWork work, Takings takings, AgendaClocks clocks, WorkFiles files) {
        this.work = work;
        this.takings = takings;
        this.clocks = clocks;
        this.files = files;
    }

    @GetMapping
    ModelAndView list(@ModelAttribute WorkQuery query, BindingResult ignored, Actor actor) {
        return page(query.filter(), query.after(), actor, null);
    }

    private ModelAndView page(WorkFilter filter, @Nullable String after, Actor actor, @Nullable Refusal refusal) {
        var page = new WorkPage(
                work.list(filter, after, actor), actor, clocks.closes().toString(), refusal);
        return new ModelAndView("agenda/work", "page", page);
    }

    @PostMapping("/take")
    ModelAndView take(
            @RequestParam String kind,
            @RequestParam String id,
            @RequestParam(required = false) @Nullable UUID seen,
            @RequestParam(defaultValue = "/work") String back,
            Actor actor) {
        var before = seen == null ? null : new AccountId(seen);
        return takings.take(new RecordKey(kind, id), before, actor)
                .map(why -> {
                    var page = page(WorkFilter.ALL, null, actor, why);
                    page.setStatus(HttpStatus.CONFLICT);
                    return page;
                })
                .orElseGet(() -> Reply.seeOther(OwnAddress.orHome(back)));
    }

    @PostMapping("/give-back")
    ModelAndView giveBack(
            @RequestParam String kind,
            @RequestParam String id,
            @RequestParam(defaultValue = "/work") String back,
            Actor actor) {
        takings.giveBack(new RecordKey(kind, id), actor);
        return Reply.seeOther(OwnAddress.orHome(back));
    }

    @GetMapping("/export.xlsx")
    void xlsx(@ModelAttribute WorkQuery query, BindingResult ignored, Actor actor, HttpServletResponse response)
            throws IOException {
        Reply.file(response, Reply.XLSX, "viec-cua-co-quan.xlsx", files.xlsx(query.filter(), actor));
    }

    @GetMapping("/export.csv")
    void csv(@ModelAttribute WorkQuery query, BindingResult ignored, Actor actor, HttpServletResponse response)
            throws IOException {
        Reply.file(response, Reply.CSV, "viec-cua-co-quan.csv", files.csv(query.filter(), actor));
    }
}
