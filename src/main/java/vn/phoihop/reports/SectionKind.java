package vn.phoihop.reports;

/// What a section of a report holds.
public enum SectionKind {
    /// Phần mở đầu.
    OPENING,
    /// Kết quả.
    RESULTS,
    /// Vấn đề nổi cộm, Nhân dân quan tâm.
    CONCERNS,
    /// Ưu điểm.
    MERITS,
    /// Tồn tại, hạn chế.
    LIMITS,
    /// Nguyên nhân.
    CAUSES,
    /// Nhiệm vụ, giải pháp.
    TASKS,
    /// Kiến nghị, đề xuất.
    RECOMMENDATIONS,
    /// Phần kết.
    CLOSING,
    /// A title above others, without words of its own.
    HEADING
}
