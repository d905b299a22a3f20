package vn.phoihop.registry.outgoing;

import java.util.List;
import vn.phoihop.reading.Reading;
import vn.phoihop.typesetting.Finding;

/// What was found in a draft: what its form lacks, and what the reader makes of the printed text.
public record OutgoingCheck(List<Finding> form, Reading reading) {

    public OutgoingCheck {
        form = List.copyOf(form);
    }

    /// Whether the form has an error, with which nothing may go out.
    public boolean isFormWrong() {
        return form.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }

    /// How many errors the reader found: they go out only with a reason.
    public int errors() {
        return Renderings.errors(reading).size();
    }
}
