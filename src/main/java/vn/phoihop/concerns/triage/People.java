package vn.phoihop.concerns.triage;

/// How many people a problem affects, as a range: people, not reports or signatures.
///
/// `isLargeShare` is the rule for small places: a quarter of a commune’s households or more counts like a thousand
/// people, so that a small commune is not small by being one.
public record People(long from, long to, boolean isLargeShare) {

    private static final long SMALL_PLACE = 1_000;

    public People {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("a range of people goes up from 0");
        }
    }

    /// The value of the criterion P that the range stands for, 0 to 4: by its geometric mean.
    public int rating() {
        return isLargeShare ? Math.max(band(mean()), 3) : band(mean());
    }

    /// Whether the range is wider than one value of P: then nobody may be sure of it.
    public boolean isWide() {
        return band((double) to) - band((double) from) > 1;
    }

    /// The number that orders problems within a level.
    public double estimate() {
        return isLargeShare ? Math.max(mean(), SMALL_PLACE) : Math.max(mean(), 1);
    }

    private double mean() {
        return Math.sqrt((double) Math.max(from, 1) * Math.max(to, 1));
    }

    private static int band(double people) {
        var rating = 0;
        for (var limit = 10L; limit <= 10_000 && people >= limit; limit *= 10) {
            rating++;
        }
        return rating;
    }
}
