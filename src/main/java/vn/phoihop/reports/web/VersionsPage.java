package vn.phoihop.reports.web;

import java.util.List;
import vn.phoihop.reports.ReportSheet;
import vn.phoihop.reports.Reports;
import vn.phoihop.reports.SectionText;

/// The page with what a section said before.
public record VersionsPage(ReportSheet sheet, SectionText section, List<Reports.SectionVersion> versions) {}
