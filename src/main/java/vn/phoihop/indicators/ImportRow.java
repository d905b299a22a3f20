package vn.phoihop.indicators;

/// One value of a file: the code of the area, the period, the figure and the value as written; `asOf`, `from` and `to`
/// may be empty.
record ImportRow(
        int line, String unit, String period, String figure, String value, String asOf, String from, String to) {}
