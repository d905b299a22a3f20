package vn.phoihop.concerns.web;

import java.util.List;
import vn.phoihop.concerns.Agreements.Period;
import vn.phoihop.concerns.Rubrics;
import vn.phoihop.concerns.triage.Criterion;
import vn.phoihop.concerns.triage.Rubric;
import vn.phoihop.shell.spi.Frame;

/// A version of the rubric as its page shows it, beside all versions; `proposing` and `confirming` are the names of the
/// organisations that proposed and decided it, `refusal` what was just refused.
public record RubricPage(
        List<Rubrics.Line> versions,
        Rubrics.Sheet sheet,
        List<Period> periods,
        String proposing,
        String confirming,
        boolean mayPropose,
        Typed typed,
        String refusal) {

    /// What a value means in a version, in the reader’s language.
    public static String anchor(Rubric rubric, Criterion criterion, int value, Frame frame) {
        return rubric.anchor(criterion, value).in(frame::words);
    }

    /// The address of an act on the version.
    public String to(String act) {
        return "/concerns/rubric/" + sheet.version().number() + "/" + act;
    }
}
