package vn.phoihop.exchanges;

/// How far an exchange is (flows.md 3.5).
public enum ExchangeStatus {
    /// Đang soạn.
    PREPARING,
    /// Đang chờ trả lời.
    OPEN,
    /// Đã tổng hợp, giải trình ý kiến.
    CONSOLIDATED,
    /// Đã họp.
    HELD,
    /// Đã thực hiện thông tin.
    CARRIED_OUT,
    /// Đã hoàn thành.
    COMPLETED,
    /// Đã rút.
    CANCELLED;

    /// Whether nothing more happens.
    public boolean isFinal() {
        return this == COMPLETED || this == CANCELLED;
    }
}
