package vn.phoihop.indicators.web;

import vn.phoihop.indicators.Form;
import vn.phoihop.indicators.Period;
import vn.phoihop.indicators.Rates;
import vn.phoihop.organisations.AreaLine;

/// Who handed a form in, and who in time.
public record RatesPage(AreaLine area, Form form, Period period, Rates rates) {

    /// The form of a unit.
    public String address(Rates.Line line) {
        return "/indicators/forms/" + form.code() + "/" + line.of().code() + "/" + period.code();
    }

    /// The rates of an area below.
    public String address(Rates.Level level) {
        return "/indicators/rates?area=" + level.area().code() + "&form=" + form.code() + "&period=" + period.code();
    }
}
