package vn.phoihop.indicators;

/// By which way figures came in (cách nhập).
public enum EntryWay {
    /// Bảng nhập.
    GRID,
    /// Biểu Excel.
    SHEET,
    /// Nhập hàng loạt.
    IMPORT,
    /// Lấy từ văn bản đã đọc.
    DOCUMENT,
    /// Đếm từ hồ sơ.
    COUNTED
}
