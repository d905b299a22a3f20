package vn.phoihop.press;

/// On what ground information is refused to the press: the closed list of Luật Báo chí 126/2025, Điều 31 khoản 2.
public enum Ground {
    /// a) bí mật nhà nước, bí mật cá nhân, bí mật gia đình, bí mật khác.
    SECRET,
    /// b) vụ án đang điều tra hoặc chưa xét xử.
    NOT_YET_JUDGED,
    /// c) thanh tra chưa kết luận; khiếu nại, tố cáo đang giải quyết; tranh chấp chưa có kết luận.
    NOT_YET_CONCLUDED
}
