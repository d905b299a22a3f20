package vn.phoihop.reports.web;

import vn.phoihop.shell.spi.Typed;

/// What the form of a new outline shows.
public record NewOutlinePage(Typed typed, Said said) {}
