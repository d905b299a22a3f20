package vn.phoihop.indicators;

/// What a value of an indicator is (loại chỉ tiêu).
public enum IndicatorKind {
    /// Số đếm: a whole number of things.
    COUNT,
    /// Giá trị: money, area, weight.
    AMOUNT,
    /// Tỷ lệ: never stored, always reckoned from its numerator and denominator.
    SHARE,
    /// Chỉ số: a number that means nothing when added.
    INDEX,
    /// Chữ.
    TEXT
}
