package vn.phoihop.organisations.sheets;

import java.util.List;

/// What is wrong with a row: its number in the file, the column (empty when it is the row as a whole), and the key of
/// the sentence that says what and what to do, with its details.
public record Fault(int row, String column, String key, List<String> details) {}
