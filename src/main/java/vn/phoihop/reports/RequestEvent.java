package vn.phoihop.reports;

/// What happens to a request for reports.
public enum RequestEvent {
    REPORT_REQUEST_DRAFTED,
    REPORT_REQUESTED,
    REPORT_DEADLINE_MOVED,
    REPORT_REQUEST_CLOSED,
    REPORT_REQUEST_WITHDRAWN,
    REPORT_REQUEST_REOPENED
}
