package vn.phoihop.concerns.web;

/// The code of what was just reported, shown once.
public record ReceiptPage(String code) {}
