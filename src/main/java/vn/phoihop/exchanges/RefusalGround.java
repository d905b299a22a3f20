package vn.phoihop.exchanges;

/// By which kind of ground a request is refused; counted by it.
public enum RefusalGround {
    /// Bí mật nhà nước, trao đổi theo đường khác.
    STATE_SECRET,
    /// Dữ liệu cá nhân được pháp luật bảo vệ.
    PERSONAL_DATA,
    /// Vụ việc đang giải quyết, chưa xét xử.
    PENDING_CASE,
    /// Ngoài mục đích hoặc phạm vi được yêu cầu.
    OUT_OF_SCOPE,
    /// Đã công khai, chỉ nơi tra cứu.
    PUBLIC_ALREADY,
    /// Trùng lịch công tác, không bố trí được.
    NO_CAPACITY,
    /// Căn cứ khác của pháp luật.
    OTHER_LAW
}
