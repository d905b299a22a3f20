package vn.phoihop.concerns.triage;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;

/// The place of a problem in the queue: by level, then by need in natural units, then by who waits longest.
///
/// `amount` is log10 of the people affected plus what the other criteria weigh in powers of ten of people, with unknown
/// criteria as 4, so that what nobody has verified does not sink.
public record Need(int level, double amount, Instant firstReceived) implements Comparable<Need> {

    private static final Comparator<Need> MOST_URGENT_FIRST = Comparator.comparingInt(Need::level)
            .thenComparingDouble(Need::amount)
            .reversed()
            .thenComparing(Need::firstReceived);

    public static Need of(Rubric rubric, Profile profile, People people, Instant firstReceived) {
        var known = profile.assuming(Criterion.TOP);
        var others = Arrays.stream(Criterion.values())
                .filter(criterion -> criterion != Criterion.P)
                .mapToDouble(criterion ->
                        (double) rubric.weight(criterion) / rubric.weight(Criterion.P) * known.at(criterion))
                .sum();
        return new Need(rubric.assess(profile).level(), Math.log10(people.estimate()) + others, firstReceived);
    }

    @Override
    public int compareTo(Need other) {
        return MOST_URGENT_FIRST.compare(this, other);
    }
}
