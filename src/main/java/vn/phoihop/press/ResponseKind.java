package vn.phoihop.press;

/// The form of a response to the press.
public enum ResponseKind {
    /// Trả lời.
    ANSWER,
    /// Phản hồi.
    FEEDBACK,
    /// Đề nghị cải chính (Luật Báo chí 126/2025, Điều 34).
    CORRECTION_REQUEST,
    /// Họp báo.
    CONFERENCE,
    /// Thông cáo báo chí.
    RELEASE,
    /// Dẫn tới nội dung làm rõ.
    CLARIFICATION,
    /// Từ chối cung cấp thông tin (Điều 31 khoản 2).
    REFUSAL;

    /// Whether it points to something else that was or will be published.
    public boolean isLink() {
        return this == CONFERENCE || this == RELEASE || this == CLARIFICATION;
    }

    /// Whether a leader outside the organisation criticised approves it.
    public boolean needsOutsider() {
        return this == CORRECTION_REQUEST || this == REFUSAL;
    }
}
