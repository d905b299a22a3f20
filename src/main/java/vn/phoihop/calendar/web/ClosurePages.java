package vn.phoihop.calendar.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.calendar.Calendars;
import vn.phoihop.calendar.Closures;
import vn.phoihop.calendar.Closures.NewClosure;
import vn.phoihop.calendar.Refusal;
import vn.phoihop.calendar.days.OfficeHours.Span;
import vn.phoihop.organisations.Areas;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// Closures of the offices of one area, and the office hours of all.
@Controller
class ClosurePages {

    private static final String HERE = "/calendar/closures";

    private final Closures closures;
    private final Calendars calendars;
    private final Areas areas;

    ClosurePages(Closures closures, Calendars calendars, Areas areas) {
        this.closures = closures;
        this.calendars = calendars;
        this.areas = areas;
    }

    /// Office hours as typed: the morning, and the afternoon where there is one.
    record HoursForm(
            @Nullable LocalTime opens,
            @Nullable LocalTime noon,
            @Nullable LocalTime afternoon,
            @Nullable LocalTime closes,
            @Nullable String decision) {

        /// The spans, or nothing when they are none or overlap.
        Optional<List<Span>> spans() {
            var spans = new ArrayList<Span>();
            if (opens == null || closes == null || (noon == null) != (afternoon == null)) {
                return Optional.empty();
            }
            var isInOrder = (noon == null || afternoon == null)
                    ? opens.isBefore(closes)
                    : opens.isBefore(noon) && !afternoon.isBefore(noon) && afternoon.isBefore(closes);
            if (!isInOrder) {
                return Optional.empty();
            }
            spans.add(new Span(opens, noon == null ? closes : noon));
            if (afternoon != null) {
                spans.add(new Span(afternoon, closes));
            }
            return Optional.of(List.copyOf(spans));
        }
    }

    @GetMapping(HERE)
    @MayAct
    ModelAndView all(Actor actor) {
        return new ModelAndView("calendar/closures", "page", page(actor, ClosureForm.EMPTY, null));
    }

    @PostMapping(HERE)
    @MayAct(Role.ADMINISTRATOR)
    ModelAndView close(@ModelAttribute ClosureForm form, Actor actor) {
        var first = form.first();
        if (first == null) {
            return refused(Refusal.SPAN_TOO_LONG, form, actor);
        }
        var closure = new NewClosure(
                form.text(form.area()),
                first,
                form.last() == null ? first : form.last(),
                form.text(form.name()),
                form.text(form.decision()));
        return after(closures.close(closure, actor), form, actor);
    }

    @PostMapping(HERE + "/reopen")
    @MayAct(Role.ADMINISTRATOR)
    ModelAndView reopen(
            @RequestParam String area,
            @RequestParam LocalDate day,
            @RequestParam(defaultValue = "") String decision,
            Actor actor) {
        return after(closures.reopen(area, day, decision, actor), ClosureForm.EMPTY, actor);
    }

    @PostMapping("/calendar/hours")
    @MayAct(Role.ADMINISTRATOR)
    ModelAndView hours(@ModelAttribute HoursForm form, Actor actor) {
        var refusal = form.spans()
                .map(spans -> closures.openHours(spans, form.decision() == null ? "" : form.decision(), actor))
                .orElse(Optional.of(Refusal.WRONG_HOURS));
        return after(refusal, ClosureForm.EMPTY, actor);
    }

    private ClosuresPage page(Actor actor, ClosureForm typed, @Nullable Refusal refusal) {
        var calendar = calendars.current();
        return ClosuresPage.of(closures.all(), areas.all(), calendar.hours(), calendars.mayKeep(actor), typed, refusal);
    }

    private ModelAndView after(Optional<Refusal> refusal, ClosureForm typed, Actor actor) {
        return refusal.map(why -> refused(why, typed, actor)).orElseGet(() -> Reply.seeOther(HERE));
    }

    private ModelAndView refused(Refusal why, ClosureForm typed, Actor actor) {
        var view = new ModelAndView("calendar/closures", "page", page(actor, typed, why));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
