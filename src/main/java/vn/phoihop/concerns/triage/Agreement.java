package vn.phoihop.concerns.triage;

import java.util.List;

/// How well two blind ratings of the same problems agree. It speaks of criteria and levels, never of raters.
///
/// `kappa` is Cohen’s kappa with quadratic weights (1 is full agreement, 0 what chance gives; J. Cohen, Psychological
/// Bulletin 70, 1968); `under` the share of problems the second rating puts at least one step higher, `apart` the share
/// on which the two differ at all.
public record Agreement(int pairs, double kappa, double under, double apart) {

    /// With fewer pairs the figures say little.
    private static final int FEW = 30;

    public boolean isFew() {
        return pairs < FEW;
    }

    /// Two ratings of one problem on the same scale.
    public record Pair(int first, int second) {}

    /// The agreement on a scale from `lowest` to `highest`. Where both raters always gave the same single value chance
    /// explains everything, and kappa is 1.
    public static Agreement of(List<Pair> pairs, int lowest, int highest) {
        if (pairs.isEmpty() || highest <= lowest) {
            throw new IllegalArgumentException("agreement needs pairs, and a scale");
        }
        var size = highest - lowest + 1;
        var first = new double[size];
        var second = new double[size];
        double observed = 0;
        for (var pair : pairs) {
            first[pair.first() - lowest]++;
            second[pair.second() - lowest]++;
            observed += square(pair.first() - pair.second());
        }
        double expected = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                expected += square(i - j) * first[i] * second[j] / pairs.size();
            }
        }
        var under = pairs.stream().filter(pair -> pair.second() > pair.first()).count();
        var apart = pairs.stream().filter(pair -> pair.second() != pair.first()).count();
        return new Agreement(
                pairs.size(),
                expected == 0 ? 1 : 1 - (observed / expected),
                (double) under / pairs.size(),
                (double) apart / pairs.size());
    }

    private static double square(int difference) {
        return (double) difference * difference;
    }
}
