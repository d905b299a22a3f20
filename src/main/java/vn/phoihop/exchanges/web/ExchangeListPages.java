package vn.phoihop.exchanges.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.exchanges.ExchangeLine;
import vn.phoihop.exchanges.ExchangeLists;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Reply;

/// The list of exchanges, and what leaves it as a table.
@MayAct
@Controller
@RequestMapping("/exchanges")
class ExchangeListPages {

    private final ExchangeLists lists;
    private final Organisations organisations;
    private final ListFiles files;

    ExchangeListPages(ExchangeLists lists, Organisations organisations, ListFiles files) {
        this.lists = lists;
        this.organisations = organisations;
        this.files = files;
    }

    @GetMapping
    ModelAndView list(@ModelAttribute ExchangeQuery query, BindingResult ignored, Actor actor) {
        var filter = query.filter();
        var slice = lists.list(filter, query.after(), actor);
        var page = new ExchangeListPage(
                filter,
                slice.lines(),
                slice.next(),
                lists.counts(filter, actor),
                organisations.names(named(slice.lines())),
                Web.works(actor),
                actor.organisation());
        return new ModelAndView("exchanges/list", "page", page);
    }

    private static Collection<OrganisationId> named(Collection<ExchangeLine> lines) {
        return lines.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.requester()), each.receivers().stream()))
                .collect(Collectors.toSet());
    }

    @GetMapping("/export.xlsx")
    void xlsx(@ModelAttribute ExchangeQuery query, BindingResult ignored, Actor actor, HttpServletResponse response)
            throws IOException {
        Reply.file(response, Reply.XLSX, "trao-doi.xlsx", files.xlsx(query.filter(), actor));
    }

    @GetMapping("/export.csv")
    void csv(@ModelAttribute ExchangeQuery query, BindingResult ignored, Actor actor, HttpServletResponse response)
            throws IOException {
        Reply.file(response, Reply.CSV, "trao-doi.csv", files.csv(query.filter(), actor));
    }
}
