package vn.phoihop.publicsite.web;

import java.net.URI;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.publicsite.BoardFilter;
import vn.phoihop.publicsite.PromiseState;
import vn.phoihop.publicsite.PublicBoards;
import vn.phoihop.publicsite.PublicFigures;
import vn.phoihop.publicsite.PublicFileLine;
import vn.phoihop.publicsite.PublicLogs;
import vn.phoihop.publicsite.Shown;
import vn.phoihop.publicsite.spi.PublicAddress;
import vn.phoihop.publicsite.spi.PublicEntry;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Open;

/// The pages anyone may read.
@Open
@Controller
class PublicPages {

    private static final int AT_ONCE = 20;
    private static final int LATEST = 6;

    private final PublicBoards boards;
    private final PublicFigures figures;
    private final PublicLogs logs;

    PublicPages(PublicBoards boards, PublicFigures figures, PublicLogs logs) {
        this.boards = boards;
        this.figures = figures;
        this.logs = logs;
    }

    @GetMapping("/public")
    ModelAndView home() {
        var latest = boards.lines(BoardFilter.ALL, "", LATEST).lines();
        return page("home", new HomePage(boards.today(), latest, figures.totals()));
    }

    /// Whoever types a number comes to its page.
    @GetMapping("/public/entries")
    Object entries(PublicQuery query) {
        var filter = query.filter();
        var exact =
                filter.words().matches("\\S*\\d\\S*") ? boards.kindOf(filter.words()) : Optional.<PublicKind>empty();
        if (exact.isPresent()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(PublicAddress.of(exact.get(), filter.words())))
                    .build();
        }
        var lines = boards.lines(filter, query.key(), AT_ONCE);
        return page(
                "entries",
                new EntryListPage(
                        boards.today(),
                        filter,
                        lines.lines(),
                        lines.next(),
                        "/public/entries?" + query.parametersAfter(Objects.requireNonNullElse(lines.next(), "")),
                        figures.choices("field"),
                        figures.choices("area"),
                        figures.choices("organisation")));
    }

    @GetMapping("/public/{kind:concern|petition|press|briefing|clarification|programme|report|figure}/{number}")
    ModelAndView entry(@PathVariable String kind, @PathVariable String number) {
        var found = boards.find(kind(kind), PublicAddress.number(number)).orElseThrow(() -> new NotThere("entry"));
        return switch (found) {
            case Shown.Entry shown -> page("entry", EntryPage.of(shown, files(shown.entry()), boards.today()));
            case Shown.Withdrawn stub -> gone(page("withdrawn", new WithdrawnPage(boards.today(), stub)));
        };
    }

    private List<PublicFileLine> files(PublicEntry entry) {
        return boards.files(entry.kind(), entry.number());
    }

    @GetMapping("/public/promises")
    ModelAndView promises(
            @RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String after) {
        var wanted = PublicQuery.constant(PromiseState.values(), state);
        var lines = boards.promises(wanted, after, AT_ONCE);
        return page(
                "promises",
                new PromiseListPage(
                        boards.today(), wanted.orElse(null), lines.lines(), lines.next(), figures.totals()));
    }

    @GetMapping("/public/log")
    ModelAndView log(@RequestParam(required = false) @Nullable String month) {
        var wanted = month(month);
        var lines = logs.lines(wanted);
        return page(
                "log",
                new LogPage(
                        boards.today(),
                        wanted,
                        logs.thisMonth(),
                        lines,
                        logs.digests(wanted),
                        logs.broken(wanted),
                        logs.names(lines)));
    }

    @GetMapping("/public/figures")
    ModelAndView figures() {
        return page(
                "figures",
                new FiguresPage(
                        boards.today(),
                        figures.madeAt().orElse(null),
                        figures.totals(),
                        figures.table("stage.kind"),
                        figures.table("way.field"),
                        figures.table("way.area"),
                        figures.table("purpose.month"),
                        figures.table("request.month")));
    }

    @GetMapping("/public/data")
    ModelAndView data() {
        return page("data", new DataPage(boards.today()));
    }

    /// Any other address below the public page.
    @GetMapping("/public/**")
    ModelAndView elsewhere() {
        return nothing();
    }

    @ExceptionHandler(NotThere.class)
    ModelAndView nothing() {
        var view = page("nothing", new DataPage(boards.today()));
        view.setStatus(HttpStatus.NOT_FOUND);
        return view;
    }

    private YearMonth month(@Nullable String typed) {
        try {
            return YearMonth.parse(Objects.requireNonNullElse(typed, ""));
        } catch (DateTimeException e) {
            return logs.thisMonth();
        }
    }

    static PublicKind kind(String path) {
        return PublicQuery.constant(PublicKind.values(), path).orElseThrow(() -> new NotThere(path));
    }

    private static ModelAndView gone(ModelAndView view) {
        view.setStatus(HttpStatus.GONE);
        return view;
    }

    private static ModelAndView page(String name, Object page) {
        return new ModelAndView("publicsite/" + name, Map.of("page", page));
    }
}
