package vn.phoihop.reports.web;

import org.jspecify.annotations.Nullable;
import vn.phoihop.reports.ReportSheet;
import vn.phoihop.reports.Review;
import vn.phoihop.reports.SectionText;

/// The page with what the reader finds.
public record CheckPage(ReportSheet sheet, Review review) {

    /// The section a finding stands in; null when it is not known.
    public @Nullable SectionText section(Review.Found found) {
        return sheet.sections().stream()
                .filter(one -> one.no() == found.section())
                .findFirst()
                .orElse(null);
    }
}
