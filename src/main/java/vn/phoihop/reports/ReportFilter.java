package vn.phoihop.reports;

import org.jspecify.annotations.Nullable;

/// Which reports a list shows.
public record ReportFilter(String words, Box box, @Nullable SubmissionState state, boolean late) {

    public static final ReportFilter ALL = new ReportFilter("", Box.OURS, null, false);

    /// Whose reports: ours that are still owed, all of ours, those the own organisation asked for, every one it sees.
    public enum Box {
        OWED,
        OURS,
        ASKED,
        ALL
    }

    public static ReportFilter words(String words) {
        return new ReportFilter(words, Box.ALL, null, false);
    }

    public ReportFilter in(Box other) {
        return new ReportFilter(words, other, state, late);
    }
}
