package vn.phoihop.access.web;

import vn.phoihop.access.AccountSheet;

/// The password to be used once, shown once.
public record OneTimePasswordPage(AccountSheet sheet, String password) {}
