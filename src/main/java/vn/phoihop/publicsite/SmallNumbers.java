package vn.phoihop.publicsite;

import java.util.Arrays;

/// Hides what is too small to be said of a table of counts: cells below five, and as many others as keep a hidden cell
/// from being worked out from the sums of its row and column.
public final class SmallNumbers {

    /// Stands for a hidden cell.
    public static final long HIDDEN = -1;

    static final int LEAST = 5;

    private SmallNumbers() {}

    /// The table with its hidden cells; rows are of one length.
    public static long[][] hide(long[][] counts) {
        var shown = Arrays.stream(counts).map(row -> row.clone()).toArray(long[][]::new);
        for (var row : shown) {
            for (int column = 0; column < row.length; column++) {
                if (row[column] > 0 && row[column] < LEAST) {
                    row[column] = HIDDEN;
                }
            }
        }
        while (hideBesides(shown)) {
            // each round hides at least one cell more
        }
        return shown;
    }

    /// A sum may be said when it is not itself small.
    public static long sum(long sum) {
        return sum > 0 && sum < LEAST ? HIDDEN : sum;
    }

    private static boolean hideBesides(long[][] shown) {
        boolean changed = false;
        int columns = shown.length == 0 ? 0 : shown[0].length;
        for (int row = 0; row < shown.length; row++) {
            changed |= hideOneMore(shown, row, 0, 0, 1, columns);
        }
        for (int column = 0; column < columns; column++) {
            changed |= hideOneMore(shown, 0, column, 1, 0, shown.length);
        }
        return changed;
    }

    /// Where exactly one cell of a line is hidden, hides the smallest other one that counts something, or any.
    private static boolean hideOneMore(long[][] shown, int row, int column, int down, int right, int length) {
        int hidden = 0;
        int best = -1;
        long least = Long.MAX_VALUE;
        for (int at = 0; at < length; at++) {
            long value = shown[row + at * down][column + at * right];
            long weight = value == 0 ? Long.MAX_VALUE - 1 : value;
            if (value == HIDDEN) {
                hidden++;
            } else if (weight < least) {
                least = weight;
                best = at;
            }
        }
        if (hidden != 1 || best < 0) {
            return false;
        }
        shown[row + best * down][column + best * right] = HIDDEN;
        return true;
    }
}
