package vn.phoihop.typesetting.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Shares a width out among the columns of a table.
final class Widths {

    private Widths() {}

    /// Widths in proportion to the shares; a column that would be narrower than its least width gets that, and the
    /// others share what is left. Where even the least widths do not fit, all are narrowed alike.
    static List<Double> of(List<Double> shares, double[] least, double whole) {
        double sum = Arrays.stream(least).sum();
        if (sum >= whole) {
            return Arrays.stream(least).map(one -> one / sum * whole).boxed().toList();
        }
        var isLeast = new boolean[least.length];
        var widths = shared(shares, least, isLeast, whole);
        while (narrowed(widths, least, isLeast)) {
            widths = shared(shares, least, isLeast, whole);
        }
        return List.copyOf(widths);
    }

    private static List<Double> shared(List<Double> shares, double[] least, boolean[] isLeast, double whole) {
        double left = whole;
        double open = 0;
        for (int i = 0; i < least.length; i++) {
            if (isLeast[i]) {
                left -= least[i];
            } else {
                open += shares.get(i);
            }
        }
        var widths = new ArrayList<Double>();
        for (int i = 0; i < least.length; i++) {
            widths.add(isLeast[i] ? least[i] : shares.get(i) / open * left);
        }
        return widths;
    }

    /// Marks the columns that came out too narrow; false when none did.
    private static boolean narrowed(List<Double> widths, double[] least, boolean[] isLeast) {
        var found = false;
        for (int i = 0; i < least.length; i++) {
            if (!isLeast[i] && widths.get(i) < least[i]) {
                isLeast[i] = true;
                found = true;
            }
        }
        return found;
    }
}
