package vn.phoihop.indicators;

/// What happens to a form of a unit (việc xảy ra với biểu số liệu).
public enum FilingEvent {
    /// Lưu bản nháp.
    DRAFT_KEPT("FL-01"),
    /// Nộp biểu.
    FILED("FL-02"),
    /// Sửa số đã nộp.
    CORRECTED("FL-03"),
    /// Trả lại để xem lại.
    RETURNED("FL-04"),
    /// Khóa biểu.
    LOCKED("FL-05"),
    /// Mở khóa một chỉ tiêu.
    FIGURE_UNLOCKED("FL-06"),
    /// Sửa chỉ tiêu đã mở khóa.
    UNLOCKED_CORRECTED("FL-07"),
    /// Mở khóa cả biểu.
    UNLOCKED("FL-08"),
    /// Khóa theo báo cáo đã được duyệt.
    LOCKED_WITH_REPORT("FL-09"),
    /// Mở lại theo báo cáo bị trả lại.
    RELEASED_WITH_REPORT("FL-10");

    private final String row;

    FilingEvent(String row) {
        this.row = row;
    }

    String row() {
        return row;
    }
}
