package vn.phoihop.publicfiles;

/// Why something is not done with a file for the public page.
public enum Refusal {
    /// Không chọn tệp hoặc tệp rỗng.
    FILE_MISSING,
    /// Quá lớn.
    FILE_TOO_LARGE,
    /// Không dựng lại được.
    FILE_NOT_REBUILT,
    /// Có dấu mật.
    SECRET_WORDS,
    /// Không phải việc của người này.
    NOT_YOURS,
    /// Người trình hoặc người che không tự công khai.
    SAME_PERSON,
    /// Tệp đã khác từ khi mở trang.
    CHANGED,
    /// Chưa xem toàn bộ.
    NOT_LOOKED,
    /// Còn chỗ chưa che, chưa xác nhận.
    PERSONAL_DATA,
    /// Không còn chỗ nào phải che.
    NOTHING_TO_COVER,
    /// Đã có tệp khác cùng tên.
    NAME_TAKEN,
    /// Hồ sơ chưa có, hoặc không còn trên trang công khai.
    NOT_PUBLIC,
    /// Tệp không còn trên trang công khai.
    NOT_SHOWN
}
