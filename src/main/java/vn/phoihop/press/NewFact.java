package vn.phoihop.press;

/// A statement of fact to be verified, and whether it alleges harm or fault.
public record NewFact(String words, boolean allegesHarm) {}
