package vn.phoihop.indicators.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.indicators.Countings;
import vn.phoihop.indicators.EntryWay;
import vn.phoihop.indicators.Filings.Which;
import vn.phoihop.indicators.Forms;
import vn.phoihop.indicators.Forms.Opened;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.indicators.Recording;
import vn.phoihop.indicators.Refusal;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;

/// From the address of a form to the form that is meant, and back to its page.
@Component
class FormKeys {

    private final Forms forms;
    private final Countings countings;

    FormKeys(Forms forms, Countings countings) {
        this.forms = forms;
        this.countings = countings;
    }

    /// The three parts of the address.
    record Address(String form, String area, String period) {

        String path() {
            return "/indicators/forms/" + form + "/" + area + "/" + period;
        }
    }

    Which key(Address address) {
        return forms.which(address.form(), address.area(), period(address));
    }

    private static PeriodCode period(Address address) {
        return PeriodCode.parse(address.period()).orElseThrow(() -> new NotThere("period " + address.period()));
    }

    Recording handIn(
            Address address, int version, Map<Integer, String> typed, EntryWay way, String reason, Actor actor) {
        return forms.handIn(address.form(), address.area(), period(address), version, typed, way, reason, actor);
    }

    FormPage page(Address address, String notice, Actor actor) {
        var opened = forms.open(address.form(), address.area(), period(address), actor);
        return FormPage.of(opened.sheet(), counts(opened), notice);
    }

    FormPage.Counts counts(Opened opened) {
        return new FormPage.Counts(opened.countings(), countings.kinds().keySet());
    }

    Opened open(Which key, Actor actor) {
        return forms.open(key, actor);
    }

    ModelAndView refused(Which key, Map<Integer, String> typed, String reason, Recording.Refused refused, Actor actor) {
        var opened = open(key, actor);
        return view(
                FormPage.again(opened.sheet(), counts(opened), typed, reason, refused.why(), refused.faults()),
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
}
