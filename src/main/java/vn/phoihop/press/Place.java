package vn.phoihop.press;

/// The commune or province of the facts: its statistical code and its name.
public record Place(String code, String name) {}
