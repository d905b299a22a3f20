package vn.phoihop.indicators.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.indicators.AreaLevel;
import vn.phoihop.indicators.Catalogue;
import vn.phoihop.indicators.Form;
import vn.phoihop.indicators.Periods;
import vn.phoihop.indicators.Recording;
import vn.phoihop.indicators.RollUps;
import vn.phoihop.indicators.TakeOvers;
import vn.phoihop.indicators.web.FormKeys.Address;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// Figures read in a registered document, taken over into a form.
@MayAct
@Controller
@RequestMapping("/indicators/documents")
class TakePages {

    private final TakeOvers takeOvers;
    private final RollUps rollUps;
    private final Catalogue catalogue;
    private final Periods periods;
    private final FormKeys keys;

    TakePages(TakeOvers takeOvers, RollUps rollUps, Catalogue catalogue, Periods periods, FormKeys keys) {
        this.takeOvers = takeOvers;
        this.rollUps = rollUps;
        this.catalogue = catalogue;
        this.periods = periods;
        this.keys = keys;
    }

    /// Into which form figures are taken.
    record Into(String form, String area, String period) {

        Into(@Nullable String form, @Nullable String area, @Nullable String period) {
            this.form = Objects.requireNonNullElse(form, "").strip();
            this.area = Objects.requireNonNullElse(area, "").strip();
            this.period = Objects.requireNonNullElse(period, "").strip();
        }

        boolean isKnown() {
            return !form.isEmpty() && !area.isEmpty() && !period.isEmpty();
        }

        Address address() {
            return new Address(form, area, period);
        }
    }

    @GetMapping
    ModelAndView find(@RequestParam(defaultValue = "") String q, Into into, Actor actor) {
        var documents = q.isBlank() ? List.<Reference>of() : takeOvers.documents(q, actor);
        return new ModelAndView("indicators/documents", "page", new FindDocumentPage(q, into(into), documents));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable String id, Into into, Actor actor) {
        return view(id, into, null, actor);
    }

    private ModelAndView view(String id, Into into, TakePage.@Nullable Tried tried, Actor actor) {
        var read = takeOvers.read(id, actor);
        var sheet = into.isKnown() ? keys.page(into.address(), "", actor).sheet() : null;
        var page = new TakePage(
                id,
                read,
                into.isKnown() ? into(into) : first(actor),
                rollUps.choices(actor),
                catalogue.forms(),
                periods.offered(),
                sheet,
                sheet == null ? List.of() : takeOvers.proposals(sheet.form(), read),
                tried);
        var view = new ModelAndView("indicators/take", "page", page);
        view.setStatus(tried == null ? HttpStatus.OK : HttpStatus.CONFLICT);
        return view;
    }

    /// What is offered before anything is chosen: the first form of the actor’s own area, in the usual period.
    private TakePage.Into first(Actor actor) {
        var own = rollUps.seenBy(actor).stream().findFirst();
        var form = own.map(area -> AreaLevel.of(area.kind()))
                .flatMap(level -> catalogue.forms().stream()
                        .filter(each -> each.level() == level)
                        .findFirst())
                .map(Form::code)
                .orElse("");
        return new TakePage.Into(
                form, own.map(AreaLine::code).orElse(""), periods.usual().toString());
    }

    private static TakePage.Into into(Into into) {
        return new TakePage.Into(into.form(), into.area(), into.period());
    }

    /// Takes the chosen figures over.
    @MayAct({Role.SPECIALIST, Role.CLERK})
    @PostMapping("/{id}/take")
    ModelAndView take(
            @PathVariable String id,
            Into into,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            Actor actor) {
        var read = takeOvers.read(id, actor);
        var key = keys.key(into.address());
        var chosen = chosen(request);
        return switch (takeOvers.take(key, read, chosen, reason, actor)) {
            case Recording.Recorded recorded -> Reply.seeOther(into.address().path() + "?done=taken");
            case Recording.Refused refused -> view(id, into, new TakePage.Tried(chosen, reason, refused), actor);
        };
    }

    private static Map<Integer, Integer> chosen(HttpServletRequest request) {
        var chosen = new LinkedHashMap<Integer, Integer>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.matches("t\\.\\d{1,9}") && values[0].matches("\\d{1,6}")) {
                chosen.put(Integer.valueOf(name.substring(2)), Integer.valueOf(values[0]));
            }
        });
        return chosen;
    }
}
