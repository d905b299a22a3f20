package vn.phoihop.press;

/// What became of a request to an outlet. Whatever it is, nothing follows.
public enum OutletOutcome {
    /// Không đề nghị gì.
    NOT_ASKED,
    /// Đang chờ.
    AWAITING,
    /// Đã đăng.
    PUBLISHED,
    /// Không đăng, có lý do (Điều 36).
    DECLINED_WITH_REASON,
    /// Chưa hồi âm.
    NO_REPLY
}
