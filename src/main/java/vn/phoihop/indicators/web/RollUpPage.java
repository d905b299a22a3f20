package vn.phoihop.indicators.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.indicators.Figure;
import vn.phoihop.indicators.Form;
import vn.phoihop.indicators.Period;
import vn.phoihop.indicators.RollUp;
import vn.phoihop.indicators.RollUp.Cell;
import vn.phoihop.indicators.RollUps.Missing;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.shared.Sentence;
import vn.phoihop.shell.spi.Frame;

/// Figures of an area: as a whole, one row for each figure; and one figure area by area, when one is chosen.
public record RollUpPage(
        AreaLine area,
        List<AreaLine> areas,
        Form form,
        List<Form> forms,
        Period period,
        List<Period> periods,
        @Nullable Period before,
        RollUp rollUp,
        @Nullable Figure chosen,
        List<Missing> missing) {

    /// The sentence in the language of the page.
    public static String say(Frame frame, Sentence sentence) {
        return sentence.in((key, parts) -> frame.words(key, parts));
    }

    /// A number with its sign, for differences.
    public static String signed(Frame frame, @Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        return (number.signum() > 0 ? "+" : "") + frame.number(number);
    }

    /// The address of this page with another figure, area or period.
    public String address(String area, String figure) {
        return "/indicators/rollup?area=" + area + "&form=" + form.code() + "&period=" + period.code()
                + (figure.isEmpty() ? "" : "&figure=" + figure);
    }

    public Cell whole(Figure figure) {
        return rollUp.whole().cell(figure);
    }

    /// What is drawn of the chosen figure: area by area, in the order of the table.
    public Bars bars() {
        if (chosen == null) {
            return Bars.of(List.of());
        }
        return Bars.of(rollUp.lines().stream()
                .filter(line -> line.area() != null)
                .map(line -> new Bars.Named(
                        line.area().name(),
                        line.cell(chosen).value(),
                        line.cell(chosen).before()))
                .toList());
    }
}
