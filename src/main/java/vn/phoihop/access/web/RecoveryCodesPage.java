package vn.phoihop.access.web;

import java.util.List;

/// The recovery codes, shown once.
public record RecoveryCodesPage(List<String> codes) {}
