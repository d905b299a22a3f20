package vn.phoihop.indicators.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.phoihop.indicators.Catalogue;
import vn.phoihop.indicators.Countings;
import vn.phoihop.indicators.Filings;
import vn.phoihop.indicators.Filings.Which;
import vn.phoihop.indicators.FormSheet;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.indicators.Periods;
import vn.phoihop.indicators.Recording;
import vn.phoihop.indicators.Refusal;
import vn.phoihop.organisations.Areas;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;

/// From the address of a form to the form that is meant, and back to its page.
@Component
class FormKeys {

    private final Filings filings;
    private final Catalogue catalogue;
    private final Periods periods;
    private final Countings countings;
    private final Areas areas;

    FormKeys(Filings filings, Catalogue catalogue, Periods periods, Countings countings, Areas areas) {
        this.filings = filings;
        this.catalogue = catalogue;
        this.periods = periods;
        this.countings = countings;
        this.areas = areas;
    }

    /// The three parts of the address.
    record Address(String form, String area, String period) {

        String path() {
            return "/indicators/forms/" + form + "/" + area + "/" + period;
        }
    }

    Which key(Address address) {
        var period = PeriodCode.parse(address.period())
                .map(periods::open)
                .orElseThrow(() -> new NotThere("period " + address.period()));
        var place = areas.withCode(address.area(), period.cutOff())
                .orElseThrow(() -> new NotThere("area " + address.area()));
        return new Which(catalogue.form(address.form()), place.id(), period);
    }

    FormPage page(Which key, String notice, Actor actor) {
        return FormPage.of(filings.sheet(key, actor), counts(key, actor), notice);
    }

    FormPage.Counts counts(Which key, Actor actor) {
        return new FormPage.Counts(
                countings.latest(key.area(), key.period(), actor),
                countings.kinds().keySet());
    }

    ModelAndView refused(Which key, Map<Integer, String> typed, String reason, Recording.Refused refused, Actor actor) {
        return view(
                FormPage.again(
                        filings.sheet(key, actor), counts(key, actor), typed, reason, refused.why(), refused.faults()),
                refused.why() == Refusal.FAULTY_VALUES ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
    }

    ModelAndView refused(Which key, Refusal why, Actor actor) {
        return refused(key, Map.of(), "", new Recording.Refused(why, List.of()), actor);
    }

    static ModelAndView view(FormPage page, HttpStatus status) {
        var view = new ModelAndView("indicators/form", "page", page);
        view.setStatus(status);
        return view;
    }

    static ModelAndView seeOther(String address) {
        var view = new RedirectView(address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }

    /// Where each figure of a form stands in its workbook: by code, `D2` for the first.
    static Map<String, String> cells(FormSheet sheet) {
        var cells = new LinkedHashMap<String, String>();
        var line = 2;
        for (var row : sheet.rows()) {
            cells.put(row.figure().code(), "D" + line++);
        }
        return cells;
    }
}
