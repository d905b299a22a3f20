package vn.phoihop.exchanges;

/// What a receiver may answer; which of them, its kind of exchange says ([ExchangeKind#answers]).
public enum LegAnswer {
    /// Cung cấp đầy đủ.
    FULL,
    /// Cung cấp một phần.
    PARTIAL,
    /// Không có thông tin.
    NOT_HELD,
    /// Đã nhận, biết.
    NOTED,
    /// Đã sử dụng.
    USED,
    /// Hỏi lại.
    QUESTION,
    /// Nhất trí.
    AGREE,
    /// Nhất trí, có góp ý.
    AGREE_WITH_COMMENTS,
    /// Không nhất trí.
    DISAGREE,
    /// Không có ý kiến (đã trả lời như vậy; im lặng thì không phải).
    NO_COMMENT,
    /// Nhận thực hiện.
    TAKEN,
    /// Đã giao sản phẩm.
    DELIVERED,
    /// Không nhận, không dự.
    DECLINED,
    /// Dự họp.
    ATTENDS,
    /// Cử người dự thay.
    DELEGATE,
    /// Gửi ý kiến bằng văn bản.
    WRITTEN_OPINION,
    /// Thống nhất thực hiện.
    ADOPTED,
    /// Thống nhất một phần.
    ADOPTED_IN_PART,
    /// Không thống nhất.
    NOT_ADOPTED
}
