package vn.phoihop.programmes.web;

/// A pasted row that is not understood: its number from 1, the key of the sentence, and the words in question.
public record RowTrouble(int row, String words, String detail) {}
