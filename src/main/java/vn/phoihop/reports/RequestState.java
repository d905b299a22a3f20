package vn.phoihop.reports;

/// How far a request for reports has come (tình trạng đợt báo cáo).
public enum RequestState {
    /// Đang soạn yêu cầu.
    DRAFT,
    /// Đã yêu cầu.
    ISSUED,
    /// Đã đóng đợt báo cáo.
    CLOSED,
    /// Đã rút yêu cầu.
    WITHDRAWN
}
