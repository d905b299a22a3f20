package vn.phoihop.publicsite.spi;

import java.time.LocalDate;
import vn.phoihop.shared.OrganisationId;

/// The public log (nhật ký công khai): refusals, referrals, withholdings, moderation, links, extensions, downgrades,
/// promises moved or broken, responses to the press and requests for correction, clarifications declined, corrected or
/// withdrawn. Codes and counts, nothing else.
public interface PublicLog {

    /// One more of these on this day, in the transaction of the act. `recordType` is the module (`concerns`), `act` the
    /// event as its transition table calls it (`ConcernDeclined`), `reasonCode` a code or empty, `ruleVersion` the
    /// version of the rule applied (`rubric-1`) or empty.
    void count(
            LocalDate day,
            String recordType,
            String act,
            String reasonCode,
            OrganisationId organisation,
            String ruleVersion);
}
