package vn.phoihop.press.web;

import java.util.List;
import vn.phoihop.calendar.DefinitionLine;

/// The terms of work with the press.
public record TermsPage(List<DefinitionLine> lines) {}
