package vn.phoihop.calendar.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.calendar.CalendarOverview;
import vn.phoihop.calendar.Calendars;
import vn.phoihop.calendar.Refusal;
import vn.phoihop.calendar.days.HolidayRules;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// The working calendar: its years, a year as months, and for administrators the entering of a year.
@Controller
class CalendarPages {

    private static final String YEAR = "/calendar/{year}";

    private final Calendars calendars;
    private final CalendarOverview overview;
    private final Clock clock;
    private final ZoneId zone;

    CalendarPages(Calendars calendars, CalendarOverview overview, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.calendars = calendars;
        this.overview = overview;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/calendar")
    @MayAct
    ModelAndView years(Actor actor) {
        var thisYear = LocalDate.ofInstant(clock.instant(), zone).getYear();
        var page = CalendarYearsPage.of(calendars, overview, thisYear, actor);
        return new ModelAndView("calendar/years", "page", page);
    }

    @GetMapping("/calendar/comparison")
    @MayAct(Role.ADMINISTRATOR)
    ModelAndView comparison() {
        return new ModelAndView("calendar/comparison", "page", overview.comparisons());
    }

    @GetMapping(YEAR)
    @MayAct
    ModelAndView year(@PathVariable int year, Actor actor) {
        return show(page(year, actor), HttpStatus.OK);
    }

    @PostMapping(YEAR + "/enter")
    @MayAct(Role.ADMINISTRATOR)
    ModelAndView enter(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor)
            throws IOException {
        var page = page(year, actor);
        var text = file == null || file.isEmpty() ? days : text(file);
        return calendars
                .propose(year, decision, text, actor)
                .map(why -> show(page.again(decision, text, why), HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> Reply.seeOther("/calendar/" + year));
    }

    @PostMapping(YEAR + "/confirm")
    @MayAct(Role.ADMINISTRATOR)
    ModelAndView confirm(@PathVariable int year, @RequestParam int version, Actor actor) {
        return after(year, actor, calendars.confirm(year, version, actor));
    }

    @PostMapping(YEAR + "/projection")
    @MayAct(Role.ADMINISTRATOR)
    ModelAndView takeProjection(@PathVariable int year, Actor actor) {
        return after(year, actor, calendars.takeProjection(year, actor));
    }

    private ModelAndView after(int year, Actor actor, Optional<Refusal> refusal) {
        return refusal.map(why -> show(page(year, actor).refused(why), HttpStatus.CONFLICT))
                .orElseGet(() -> Reply.seeOther("/calendar/" + year));
    }

    private CalendarYearPage page(int year, Actor actor) {
        if (!HolidayRules.covers(year)) {
            throw new NotThere("calendar " + year);
        }
        return CalendarYearPage.of(year, calendars, actor);
    }

    private static String text(MultipartFile file) throws IOException {
        var text = new String(file.getBytes(), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static ModelAndView show(CalendarYearPage page, HttpStatusCode status) {
        var view = new ModelAndView("calendar/year", "page", page);
        view.setStatus(status);
        return view;
    }
}
