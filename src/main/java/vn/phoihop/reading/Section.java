package vn.phoihop.reading;

/// A numbered heading: its label as printed (`II.`, `1.1.`, `a)`), its words, its depth from 1, its line from 1.
public record Section(String label, String title, int level, int line) {}
