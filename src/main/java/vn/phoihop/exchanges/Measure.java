package vn.phoihop.exchanges;

import vn.phoihop.shared.OrganisationId;

/// How one organisation answered in a period: of `due` parts that were due or answered, `inTime` were answered in time;
/// `overdue` are not answered though due. Of `reviewed` answers, `complete` were complete at the first time, `silent`
/// were accepted by silence.
public record Measure(
        OrganisationId organisation,
        int due,
        int inTime,
        int overdue,
        int reviewed,
        int complete,
        int silent,
        int refused) {}
