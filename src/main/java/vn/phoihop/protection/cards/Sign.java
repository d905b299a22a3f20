package vn.phoihop.protection.cards;

/// What makes a week of looks at cards unusual.
public enum Sign {
    /// Đọc nhiều phiếu.
    MANY_CARDS,
    /// Đọc ngoài giờ.
    ODD_HOURS,
    /// Đọc phiếu của vụ việc đã kết thúc.
    ENDED_CASE,
    /// Đọc phiếu bẫy.
    CANARY,
    /// Đọc phiếu khi vụ việc không có hoạt động nào.
    NO_ACTIVITY,
    /// Đọc phiếu của vụ việc ngoài địa bàn.
    OUTSIDE_AREA
}
