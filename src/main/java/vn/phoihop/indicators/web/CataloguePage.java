package vn.phoihop.indicators.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.indicators.Figure;
import vn.phoihop.indicators.Form;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.organisations.AreaLine;

/// The catalogue of indicators, and the form, area and period one may go to from it: `choices` are areas one sees,
/// `area`, `form` and `chosen` those to begin with.
public record CataloguePage(
        String words,
        List<Figure> wholes,
        List<Form> forms,
        List<PeriodCode> offered,
        List<AreaLine> choices,
        String area,
        String form,
        @Nullable PeriodCode chosen) {}
