package vn.phoihop.publicsite;

import java.time.LocalDate;
import vn.phoihop.shared.OrganisationId;

/// A line of the public log: on this day, this often, this organisation did this for this reason.
public record LogLine(
        LocalDate day,
        String recordType,
        String act,
        String reasonCode,
        OrganisationId organisation,
        String ruleVersion,
        int count) {

    /// As it goes into the digest of its day; the form never changes.
    String canonical() {
        return String.join(
                "|",
                day.toString(),
                recordType,
                act,
                reasonCode,
                organisation.value().toString(),
                ruleVersion,
                Integer.toString(count));
    }
}
