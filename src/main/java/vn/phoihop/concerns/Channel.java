package vn.phoihop.concerns;

/// The way by which a concern came in (kênh tiếp nhận).
public enum Channel {
    /// Trực tiếp tại cơ quan.
    COUNTER,
    /// Đường dây nóng.
    HOTLINE,
    /// Trang phản ánh.
    WEBSITE,
    /// Thư, đơn.
    LETTER,
    /// Tiếp công dân.
    CITIZEN_RECEPTION,
    /// Đối thoại với Nhân dân.
    DIALOGUE,
    /// Đại biểu, HĐND.
    COUNCIL,
    /// Mặt trận Tổ quốc.
    FRONT,
    /// Thanh tra.
    INSPECTORATE,
    /// Báo chí nêu.
    PRESS,
    /// Báo cáo dư luận.
    OPINION
}
