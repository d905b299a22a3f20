package vn.phoihop.reports.web;

import java.util.List;
import vn.phoihop.reports.OutlineLine;
import vn.phoihop.reports.OutlineSection;

/// The page of one outline.
public record OutlinePage(OutlineLine outline, List<OutlineSection> sections) {}
