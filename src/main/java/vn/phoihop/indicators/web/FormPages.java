package vn.phoihop.indicators.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.phoihop.indicators.Catalogue;
import vn.phoihop.indicators.EntryWay;
import vn.phoihop.indicators.Filings;
import vn.phoihop.indicators.Filings.Which;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.indicators.Periods;
import vn.phoihop.indicators.Recording;
import vn.phoihop.indicators.Refusal;
import vn.phoihop.organisations.Areas;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Role;

/// Forms to be filled in: a table of fields that works without script.
@MayAct
@Controller
@RequestMapping("/indicators/forms/{form}/{area}/{period}")
class FormPages {

    private final Filings filings;
    private final Catalogue catalogue;
    private final Periods periods;
    private final Areas areas;

    FormPages(Filings filings, Catalogue catalogue, Periods periods, Areas areas) {
        this.filings = filings;
        this.catalogue = catalogue;
        this.periods = periods;
        this.areas = areas;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String form,
            @PathVariable String area,
            @PathVariable String period,
            @RequestParam(defaultValue = "") String done,
            Actor actor) {
        var notice = switch (done) {
            case "draft", "filed", "locked", "unlocked" -> "indicators.form.done." + done;
            default -> "";
        };
        return new ModelAndView(
                "indicators/form", "page", FormPage.of(filings.sheet(key(form, area, period), actor), notice));
    }

    private Which key(String form, String area, String period) {
        var opened = PeriodCode.parse(period).map(periods::open).orElseThrow(() -> new NotThere("period " + period));
        var place = areas.withCode(area, opened.cutOff()).orElseThrow(() -> new NotThere("area " + area));
        return new Which(catalogue.form(form), place.id(), opened);
    }

    private static Map<Integer, String> typed(HttpServletRequest request) {
        var typed = new LinkedHashMap<Integer, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.matches("v\\.\\d{1,9}") && values[0].length() <= 4_000) {
                typed.put(Integer.valueOf(name.substring(2)), values[0]);
            }
        });
        return typed;
    }

    @MayAct({Role.SPECIALIST, Role.CLERK})
    @PostMapping("/draft")
    ModelAndView draft(
            @PathVariable String form,
            @PathVariable String area,
            @PathVariable String period,
            @RequestParam int version,
            HttpServletRequest request,
            Actor actor) {
        var key = key(form, area, period);
        var typed = typed(request);
        return filings.keepDraft(key, version, typed, actor)
                .map(why -> refused(key, typed, "", new Recording.Refused(why, List.of()), actor))
                .orElseGet(() -> seeOther(form, area, period, "draft"));
    }

    @MayAct({Role.SPECIALIST, Role.CLERK})
    @PostMapping("/file")
    ModelAndView file(
            @PathVariable String form,
            @PathVariable String area,
            @PathVariable String period,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            Actor actor) {
        var key = key(form, area, period);
        var typed = typed(request);
        return switch (filings.file(key, version, typed, EntryWay.GRID, reason, actor)) {
            case Recording.Recorded recorded -> seeOther(form, area, period, "filed");
            case Recording.Refused refused -> refused(key, typed, reason, refused, actor);
        };
    }

    private ModelAndView refused(
            Which key, Map<Integer, String> typed, String reason, Recording.Refused refused, Actor actor) {
        var page = FormPage.again(filings.sheet(key, actor), typed, reason, refused.why(), refused.faults());
        var view = new ModelAndView("indicators/form", "page", page);
        view.setStatus(refused.why() == Refusal.FAULTY_VALUES ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
        return view;
    }

    @MayAct(Role.LEADER)
    @PostMapping("/lock")
    ModelAndView lock(
            @PathVariable String form,
            @PathVariable String area,
            @PathVariable String period,
            @RequestParam int version,
            Actor actor) {
        filings.lock(key(form, area, period), version, actor);
        return seeOther(form, area, period, "locked");
    }

    @MayAct(Role.LEADER)
    @PostMapping("/unlock")
    ModelAndView unlock(
            @PathVariable String form,
            @PathVariable String area,
            @PathVariable String period,
            @RequestParam int figure,
            @RequestParam String reason,
            Actor actor) {
        var key = key(form, area, period);
        var chosen = catalogue.figuresOf(key.form()).stream()
                .filter(one -> one.no() == figure)
                .findFirst()
                .orElseThrow(() -> new NotThere("figure " + figure));
        if (!reason.isBlank()) {
            filings.unlock(key, chosen, reason, actor);
        }
        return seeOther(form, area, period, "unlocked");
    }

    private static ModelAndView seeOther(String form, String area, String period, String done) {
        var address = "/indicators/forms/" + form + "/" + area + "/" + period + "?done=" + done;
        var view = new RedirectView(address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }
}
