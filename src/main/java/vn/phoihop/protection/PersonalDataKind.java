package vn.phoihop.protection;

/// What names, reaches or identifies a person in a text (loại dữ liệu cá nhân).
public enum PersonalDataKind {
    /// Họ tên.
    NAME,
    /// Số định danh, căn cước, hộ chiếu, thẻ bảo hiểm.
    ID_NUMBER,
    /// Số điện thoại.
    PHONE,
    /// Hộp thư điện tử.
    EMAIL,
    /// Nơi ở, thửa đất.
    ADDRESS,
    /// Số tài khoản, số thẻ ngân hàng.
    BANK_ACCOUNT,
    /// Biển số xe.
    PLATE,
    /// Ngày sinh.
    BIRTH_DATE,
    /// Trang cá nhân trên mạng xã hội.
    SOCIAL_PAGE
}
