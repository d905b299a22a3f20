package vn.phoihop.reports.web;

import java.util.List;
import vn.phoihop.reports.OutlineLine;
import vn.phoihop.reports.RegimeLine;

/// The page of the regimes and outlines.
public record RegimesPage(List<RegimeLine> regimes, List<OutlineLine> outlines) {}
