package vn.phoihop.indicators;

/// How long a reporting period is (kỳ báo cáo), with the letter that stands in its code.
public enum PeriodKind {
    MONTH("M", 1, 12),
    QUARTER("Q", 3, 4),
    HALF("H", 6, 2),
    /// Nine months (9 tháng), always from the beginning of the year.
    NINE("N", 9, 1),
    YEAR("Y", 12, 1);

    private final String letter;
    private final int months;
    private final int perYear;

    PeriodKind(String letter, int months, int perYear) {
        this.letter = letter;
        this.months = months;
        this.perYear = perYear;
    }

    public String letter() {
        return letter;
    }

    public int months() {
        return months;
    }

    public int perYear() {
        return perYear;
    }
}
