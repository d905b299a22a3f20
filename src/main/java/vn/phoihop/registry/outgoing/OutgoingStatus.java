package vn.phoihop.registry.outgoing;

/// How far a document has come on its way out.
public enum OutgoingStatus {
    /// Dự thảo: it is being written.
    DRAFT,
    /// Đã kiểm tra thể thức: somebody else looked at its form and its figures.
    CHECKED,
    /// Đã duyệt nội dung: a leader approved what it says; the text is frozen.
    APPROVED,
    /// Đã ký: by everybody who issues it.
    SIGNED,
    /// Đã cấp số: it has the next number of its series.
    NUMBERED,
    /// Đã phát hành: those who are to get it have it.
    ISSUED,
    /// Đã đính chính: a later letter corrects an error of form.
    CORRECTED,
    /// Đã thay thế: a later document of equal form stands in its place.
    REPLACED,
    /// Đã thu hồi: it does not count any more.
    RECALLED,
    /// Đã hủy, không phát hành: it was never sent; a number it had stays used.
    DISCARDED;

    /// Whether it is still on its way.
    public boolean isOpen() {
        return compareTo(ISSUED) < 0;
    }

    /// Whether it was sent, whatever became of it.
    public boolean isOut() {
        return !isOpen() && this != DISCARDED;
    }

    /// Whether it stands in the register with a number, unless it was discarded.
    public boolean isNumbered() {
        return compareTo(NUMBERED) >= 0 && this != DISCARDED;
    }
}
