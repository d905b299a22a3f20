package vn.phoihop.exchanges.web;

import vn.phoihop.exchanges.ExchangeId;

/// What the printable summary table shows; `isWhole` when its reader sees all of it.
public record TablePage(ExchangeId id, TableWords words, boolean isWhole) {}
