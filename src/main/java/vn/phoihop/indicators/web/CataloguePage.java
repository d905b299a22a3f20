package vn.phoihop.indicators.web;

import java.util.List;
import vn.phoihop.indicators.Figure;
import vn.phoihop.indicators.Form;
import vn.phoihop.indicators.Period;
import vn.phoihop.organisations.AreaLine;

/// The catalogue of indicators, the forms, and the areas and periods one may go to from it.
public record CataloguePage(
        String words, List<Figure> wholes, List<Form> forms, List<Period> periods, List<AreaLine> areas, String area) {

    /// The first area one sees; empty when one sees none.
    public String firstArea() {
        return area;
    }
}
