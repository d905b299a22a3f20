package vn.phoihop.reports.web;

import vn.phoihop.reports.ReportSheet;

/// The page with the document as it will be printed.
public record DocumentPage(ReportSheet sheet, String fragment) {}
