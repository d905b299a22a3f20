package vn.phoihop.calendar;

import vn.phoihop.shared.OrganisationId;

/// How the obligations of one organisation stand: how many it has, how many of them are late or due soon, and how many
/// it finished this week. Never of a person.
public record AgendaUnit(OrganisationId organisation, int open, int overdue, int soon, int done) {

    public boolean isEmpty() {
        return open == 0 && done == 0;
    }
}
