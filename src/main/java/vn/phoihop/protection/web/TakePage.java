package vn.phoihop.protection.web;

import java.util.List;
import vn.phoihop.protection.cards.ExportRight;
import vn.phoihop.shell.spi.Typed;

/// What the page shows on which contacts are taken out: the reader’s own rights.
public record TakePage(List<ExportRight> rights, Typed typed, String refusal) {}
