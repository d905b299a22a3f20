package vn.phoihop.publicsite.spi;

/// Why an entry was taken down. The list is closed: that something is embarrassing is not on it.
public enum WithdrawalReason {
    /// Có dữ liệu cá nhân.
    PERSONAL_DATA,
    /// Vì an toàn của người dân.
    SAFETY,
    /// Theo quy định của pháp luật phải giữ kín trong thời gian tố tụng, thanh tra.
    PENDING_PROCEDURE,
    /// Đăng nhầm, trùng.
    PUBLISHED_BY_MISTAKE,
    /// Được thay bằng bản khác.
    REPLACED,
    /// Theo quyết định của tòa án hoặc cơ quan có thẩm quyền.
    LAWFUL_ORDER
}
