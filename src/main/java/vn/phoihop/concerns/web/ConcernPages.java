package vn.phoihop.concerns.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.concerns.ConcernCounts;
import vn.phoihop.concerns.ConcernFilter;
import vn.phoihop.concerns.ConcernLine;
import vn.phoihop.concerns.ConcernLists;
import vn.phoihop.concerns.ConcernLists.Column;
import vn.phoihop.concerns.ConcernLists.Tile;
import vn.phoihop.concerns.Concerns;
import vn.phoihop.concerns.SavedViews;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shared.Slice;
import vn.phoihop.shell.spi.Reply;

/// Concerns as a list, a board and a map, and what leaves the list as a table.
@MayAct
@Controller
@RequestMapping("/concerns")
class ConcernPages {

    private final ConcernLists lists;
    private final Concerns concerns;
    private final SavedViews views;
    private final Organisations organisations;
    private final ConcernFiles files;

    ConcernPages(
            ConcernLists lists, Concerns concerns, SavedViews views, Organisations organisations, ConcernFiles files) {
        this.lists = lists;
        this.concerns = concerns;
        this.views = views;
        this.organisations = organisations;
        this.files = files;
    }

    @GetMapping
    ModelAndView list(@ModelAttribute ConcernQuery query, BindingResult ignored, Actor actor) {
        var filter = query.filter();
        var slice = lists.list(filter, query.after(), actor);
        return view("concerns/list", page(filter, slice, lists.counts(filter, actor), Map.of(), List.of(), actor));
    }

    @GetMapping("/board")
    ModelAndView board(@ModelAttribute ConcernQuery query, BindingResult ignored, Actor actor) {
        var filter = query.filter();
        var board = lists.board(filter, actor);
        var all = board.values().stream().flatMap(List::stream).toList();
        return view(
                "concerns/board", page(filter, new Slice<>(all, null), ConcernCounts.NONE, board, List.of(), actor));
    }

    @GetMapping("/map")
    ModelAndView map(@ModelAttribute ConcernQuery query, BindingResult ignored, Actor actor) {
        var empty = new Slice<ConcernLine>(List.of(), null);
        return view("concerns/map", page(query.filter(), empty, ConcernCounts.NONE, Map.of(), lists.map(actor), actor));
    }

    private ConcernListPage page(
            ConcernFilter filter,
            Slice<ConcernLine> slice,
            ConcernCounts counts,
            Map<Column, List<ConcernLine>> board,
            List<Tile> tiles,
            Actor actor) {
        return new ConcernListPage(
                filter,
                slice.lines(),
                slice.next(),
                counts,
                board,
                tiles,
                organisations.names(named(slice.lines(), filter)),
                views.of(actor),
                NewConcernPages.isWorking(actor),
                desk(actor));
    }

    private @Nullable Boolean desk(Actor actor) {
        return actor.isOneOf(Role.LEADER, Role.COORDINATOR)
                ? concerns.desk(actor).filter(actor.organisation()::equals).isPresent()
                : null;
    }

    private static ModelAndView view(String template, ConcernListPage page) {
        return new ModelAndView(template, "page", page);
    }

    private static List<OrganisationId> named(List<ConcernLine> lines, ConcernFilter filter) {
        return Stream.concat(
                        Stream.ofNullable(filter.lead()),
                        lines.stream()
                                .flatMap(
                                        line -> Stream.concat(Stream.of(line.owner()), Stream.ofNullable(line.lead()))))
                .distinct()
                .toList();
    }

    /// From now on the own organisation receives what comes in by the open page.
    @MayAct({Role.LEADER, Role.COORDINATOR})
    @PostMapping("/desk")
    ModelAndView desk(Actor actor, HttpServletResponse response) {
        concerns.takeDesk(actor);
        return Reply.seeOther("/concerns");
    }

    @GetMapping("/export.xlsx")
    void xlsx(@ModelAttribute ConcernQuery query, BindingResult ignored, Actor actor, HttpServletResponse response)
            throws IOException {
        Reply.file(response, Reply.XLSX, "van-de-noi-com.xlsx", files.xlsx(query.filter(), actor));
    }

    @GetMapping("/export.csv")
    void csv(@ModelAttribute ConcernQuery query, BindingResult ignored, Actor actor, HttpServletResponse response)
            throws IOException {
        Reply.file(response, Reply.CSV, "van-de-noi-com.csv", files.csv(query.filter(), actor));
    }

    @PostMapping("/views")
    ModelAndView save(
            @RequestParam String name, @ModelAttribute ConcernQuery query, BindingResult ignored, Actor actor) {
        var address = ConcernQuery.address(query.filter());
        if (!name.isBlank() && name.length() <= 100) {
            views.save(name.strip(), address, actor);
        }
        return Reply.seeOther("/concerns?" + address);
    }

    @PostMapping("/views/forget")
    ModelAndView forget(@RequestParam String name, Actor actor) {
        views.forget(name, actor);
        return Reply.seeOther("/concerns");
    }
}
