package vn.phoihop.protection.cards;

/// For what a contact may be read (mục đích). The list is closed: a new purpose needs a published decision and an
/// assessment of its impact.
public enum Purpose {
    /// Trả lời người phản ánh.
    ANSWER_THE_CASE,
    /// Đi thực địa, gặp trực tiếp.
    VISIT_THE_SITE,
    /// Thông báo tiến độ, thay đổi.
    NOTIFY,
    /// Nghĩa vụ do luật định, nêu căn cứ.
    LEGAL_DUTY
}
